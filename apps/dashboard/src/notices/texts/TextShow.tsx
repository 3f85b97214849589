import LockIcon from '@mui/icons-material/Lock';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ToldFacts } from '../../incidents/telling/ToldFacts';
import type { LetterVersion } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { textsAddress } from '../addresses';
import { DutyList } from './DutyList';
import { LetterSheet } from './LetterSheet';
import { TextActions } from './TextActions';

const SEVERITY = { draft: 'warning', approved: 'success', withdrawn: 'info' } as const;

/** Says first of all whether these words may go out. */
const TextBanner = ({ text }: { text: LetterVersion }) => {
  const translate = useTranslate();
  return (
    <Alert
      severity={SEVERITY[text.state]}
      icon={text.state === 'approved' ? <LockIcon aria-hidden /> : undefined}
      sx={{ mb: 2 }}
    >
      <AlertTitle sx={{ fontWeight: 650 }}>{translate(`letters.texts.state.${text.state}`)}</AlertTitle>
      {text.state === 'withdrawn' ? text.withdrawnReason : translate(`letters.texts.means.${text.state}`)}
      {text.approvedAt && (
        <div>
          {translate('letters.texts.approvedBy', { name: text.approvedByName ?? translate('platform.unknown') })}{' '}
          <InstantField at={text.approvedAt} />
        </div>
      )}
    </Alert>
  );
};

/** One text: whether it may go out, what it must tell, and the letter it makes. */
export const TextShow = () => {
  const translate = useTranslate();
  const { textId = '' } = useParams();
  return (
    <Loaded<LetterVersion> resource="letter-versions" id={textId}>
      {text => (
        <RecordPage
          title={translate('letters.texts.name', {
            language: translate(`vocab.letterLanguage.${text.language}`),
            number: text.number,
            campaign: text.campaignName ?? translate('platform.unknown'),
          })}
          back={{ to: textsAddress(text.incidentId), text: 'letters.texts.back' }}
          chips={<VocabChip list="letterState" word={text.state} />}
          actions={<TextActions text={text} />}
          state={text.state}
        >
          <TextBanner text={text} />
          <Section level={3} title={translate('letters.texts.duties')}>
            <DutyList text={text} />
          </Section>
          <ToldFacts told={text.told} isFinal={text.approvedAt !== null} />
          <Section level={3} title={translate('letters.texts.sheet')} intro={translate('letters.texts.sheetIntro')}>
            <LetterSheet
              draft={{
                incidentId: text.incidentId,
                campaignId: text.campaignId,
                language: text.language,
                subject: text.subject,
                body: text.body,
              }}
            />
          </Section>
          <RecordHistory incidentId={text.incidentId} recordId={text.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
