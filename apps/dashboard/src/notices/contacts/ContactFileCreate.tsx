import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { FilePicker } from '../../persons/imports/FilePicker';
import { ImportFailure } from '../../persons/imports/ImportFailure';
import { LeavingQuestion } from '../../persons/imports/LeavingQuestion';
import type { PickedFile } from '../../persons/imports/use-preview';
import { useSending } from '../../persons/imports/use-sending';
import type { ContactFile, NoticeCampaign } from '../../platform/api/records';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress } from '../addresses';
import { isOpen } from '../campaigns/is-open';
import { NOTICES_REFRESH } from '../notices-refresh';
import { ContactReading } from './ContactReading';
import { ContactSending } from './ContactSending';

const ContactForm = ({ campaignId }: { campaignId: string }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id: incidentId } = useIncident();
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const { onItsWay, problem, isBeginning, isSending, start } = useSending<ContactFile>({
    resource: 'contact-files',
    cancelled: 'contact-file/cancelled',
    refresh: NOTICES_REFRESH,
    onDone: file => void navigate(`${campaignAddress(file, 'contacts')}/${file.id}`),
  });
  return (
    <Box sx={{ maxWidth: '60rem' }}>
      {onItsWay && <ContactSending onItsWay={onItsWay} />}
      <LeavingQuestion isSending={isSending} onLeave={() => onItsWay?.hangUp()} texts="letters.contacts.leaving" />
      {/* Kept while the file is on its way, so that a failure can be mended where it was made. */}
      <Box sx={{ display: onItsWay ? 'none' : 'grid', gap: 3 }}>
        {problem && <ImportFailure error={problem} />}
        <FilePicker
          texts="letters.contacts.file"
          file={picked?.file ?? null}
          problem={picked?.file.size === 0 ? translate('persons.file.empty') : null}
          onPick={file => setPicked(before => ({ file, choice: (before?.choice ?? 0) + 1 }))}
        />
        {picked && picked.file.size > 0 && (
          <div>
            <ContactReading
              key={picked.choice}
              incidentId={incidentId}
              picked={picked}
              isBusy={isBeginning}
              onSend={mapping =>
                void start({ incidentId, campaignId, fileName: picked.file.name, mapping }, picked.file)
              }
            />
          </div>
        )}
      </Box>
    </Box>
  );
};

/** Takes a file of contact data into a campaign: which file, how it is read, and then the file on its way. */
export const ContactFileCreate = () => {
  const translate = useTranslate();
  const { campaignId = '' } = useParams();
  const { id: incidentId } = useIncident();
  return (
    <RecordPage
      title={translate('letters.contacts.create')}
      back={{ to: campaignAddress({ incidentId, campaignId }, 'contacts'), text: 'letters.contacts.back' }}
    >
      <Loaded<NoticeCampaign> resource="notice-campaigns" id={campaignId}>
        {campaign =>
          isOpen(campaign) ? (
            <ContactForm campaignId={campaignId} />
          ) : (
            <Alert severity="info">{translate('letters.campaigns.isClosed')}</Alert>
          )
        }
      </Loaded>
    </RecordPage>
  );
};
