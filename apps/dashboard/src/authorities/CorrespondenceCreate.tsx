import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { TELLS_NOTHING } from '../incidents/telling/tells-nothing';
import type { Correspondence } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { Loaded } from '../platform/record/RecordPage';
import { correspondenceAddress } from './addresses';
import { CorrespondenceInputs } from './CorrespondenceInputs';
import { CORRESPONDENCE_REFRESH } from './correspondence-refresh';

/** A correction begins as the item it corrects. */
const correctionOf = (item: Correspondence) => ({
  direction: item.direction,
  channel: item.channel,
  contactId: item.contactId,
  organisationId: item.organisationId,
  occurred: item.occurred,
  subject: item.subject,
  text: item.text,
  referenceNumbers: item.referenceNumbers,
  fulfilsTermKey: item.fulfilsTermKey,
  figureIds: item.figureIds,
  categoryIds: item.categoryIds,
  keyDates: item.keyDates,
  tlp: item.tlp,
  compartment: item.compartment,
  sharedWith: item.sharedWith,
});

/** An answer goes back the way the item came. */
const answerTo = (item: Correspondence) => ({
  direction: item.direction === 'incoming' ? 'outgoing' : 'incoming',
  channel: item.channel,
  contactId: item.contactId,
  organisationId: item.organisationId,
  repliesToId: item.id,
  subject: /^(re|sv|aw): /i.test(item.subject) ? item.subject : `Re: ${item.subject}`,
  referenceNumbers: item.referenceNumbers,
  tlp: item.tlp,
  compartment: item.compartment,
  sharedWith: item.sharedWith,
});

const begunAs = (corrected?: Correspondence, answered?: Correspondence) => {
  if (corrected) return correctionOf(corrected);
  return answered ? answerTo(answered) : { channel: 'email', referenceNumbers: [], ...TELLS_NOTHING, ...NEW_HANDLING };
};

interface CreateItemProps {
  corrected?: Correspondence;
  answered?: Correspondence;
}

const CreateItem = ({ corrected, answered }: CreateItemProps) => {
  const navigate = useNavigate();
  const translate = useTranslate();
  const { id } = useIncident();
  const address = correspondenceAddress(id);
  const from = corrected ?? answered;
  return (
    <Section title={translate(corrected ? 'authorities.items.correctTitle' : 'authorities.items.createTitle')}>
      {corrected && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: '46rem' }}>
          {translate('authorities.items.correctHelp', { subject: corrected.subject })}
        </Alert>
      )}
      <CreateForm<Correspondence>
        resource="correspondence"
        fixed={{ incidentId: id, correctsId: corrected?.id }}
        defaultValues={begunAs(corrected, answered)}
        refresh={CORRESPONDENCE_REFRESH}
        saveLabel="authorities.items.saveDraft"
        onSaved={item => void navigate(`${address}/${item.id}`)}
        onCancel={() => void navigate(from ? `${address}/${from.id}` : address)}
      >
        <CorrespondenceInputs incidentId={id} item={from} isCorrection={corrected !== undefined} />
      </CreateForm>
    </Section>
  );
};

/** Writes down an item as a draft; `?corrects=` makes it the correction of a filed one, `?answers=` an answer. */
export const CorrespondenceCreate = () => {
  const [params] = useSearchParams();
  const corrects = params.get('corrects');
  const from = corrects ?? params.get('answers');
  if (!from) return <CreateItem />;
  return (
    <Loaded<Correspondence> resource="correspondence" id={from}>
      {item => (corrects ? <CreateItem corrected={item} /> : <CreateItem answered={item} />)}
    </Loaded>
  );
};
