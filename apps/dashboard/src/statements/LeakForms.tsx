import { TextInput, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { FiguresInput } from '../incidents/telling/FiguresInput';
import { useIncident } from '../incidents/incident-context';
import type { LeakPublication } from '../platform/api/records';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs, NEW_HANDLING } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { Section } from '../platform/layout/Section';
import { MomentInput } from '../platform/moment/MomentInput';
import { leaksAddress } from './addresses';
import { STATEMENT_REFRESH } from './statement-refresh';

const SCHEMA = 'CreateLeakPublication';

const LeakInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <FieldGroup title="leaks.form.where" columns={2}>
      <VocabInput source="place" list="publicationPlace" required />
      <TextInput {...input(SCHEMA, 'placeName')} helperText="leaks.form.placeHelp" />
    </FieldGroup>
    <MomentInput source="seen" precision="day" helperText="leaks.form.seenHelp" />
    <TextInput {...input(SCHEMA, 'publishedBy')} helperText="leaks.form.byHelp" />
    <TextInput {...input(SCHEMA, 'claim')} multiline minRows={3} helperText="leaks.form.claimHelp" />
    <TextInput {...input(SCHEMA, 'volume')} helperText="leaks.form.volumeHelp" />
    <FieldGroup title="leaks.form.from">
      <TextInput {...input(SCHEMA, 'source')} helperText={false} />
      <TextInput {...input(SCHEMA, 'sourceUrl')} helperText="leaks.form.urlHelp" />
      <VocabInput source="confidence" list="confidence" required />
    </FieldGroup>
    <MomentInput source="takenDown" precision="day" />
    <FiguresInput incidentId={incidentId} helperText="leaks.form.figuresHelp" />
    <HandlingInputs incidentId={incidentId} />
  </>
);

/** Writes down that data surfaced. */
export const LeakCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = leaksAddress(id);
  return (
    <Section title={translate('leaks.createTitle')}>
      <CreateForm<LeakPublication>
        resource="leak-publications"
        fixed={{ incidentId: id }}
        defaultValues={{ place: 'unknown', confidence: 'reported', ...NEW_HANDLING }}
        refresh={STATEMENT_REFRESH}
        saveLabel="leaks.save"
        onSaved={leak => void navigate(`${address}/${leak.id}`)}
        onCancel={() => void navigate(address)}
      >
        <LeakInputs incidentId={id} />
      </CreateForm>
    </Section>
  );
};

/** Changes what is known of a publication. */
export const LeakEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { leakId = '' } = useParams();
  const back = () => void navigate(`${leaksAddress(id)}/${leakId}`);
  return (
    <Section title={translate('leaks.editTitle')}>
      <EditForm resource="leak-publications" id={leakId} refresh={STATEMENT_REFRESH} onSaved={back} onCancel={back}>
        <LeakInputs incidentId={id} />
      </EditForm>
    </Section>
  );
};
