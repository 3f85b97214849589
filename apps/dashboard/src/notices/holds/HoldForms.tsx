import Button from '@mui/material/Button';
import { required, TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { NotificationHold } from '../../platform/api/records';
import { HandlingInputs } from '../../platform/form/HandlingInputs';
import { input } from '../../platform/form/input';
import { OrganisationInput } from '../../platform/form/OrganisationInput';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { DayInput } from '../../platform/moment/DayInput';
import { MomentInput } from '../../platform/moment/MomentInput';
import { holdsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';

const SCHEMA = 'CreateNotificationHold';
/** The exception of Danish law for the prevention and prosecution of crime. */
const DANISH_BASIS = 'databeskyttelsesloven § 22, stk. 2, nr. 4';

const BasisInput = () => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  return (
    <div>
      <TextInput {...input(SCHEMA, 'basis')} helperText="letters.holds.form.basisHelp" />
      <Button size="small" onClick={() => setValue('basis', DANISH_BASIS, { shouldDirty: true, shouldValidate: true })}>
        {translate('letters.holds.form.danish', { basis: DANISH_BASIS })}
      </Button>
    </div>
  );
};

const HoldInputs = () => (
  <>
    <TextInput {...input(SCHEMA, 'reference')} helperText="letters.holds.form.referenceHelp" />
    <BasisInput />
    <TextInput {...input(SCHEMA, 'reason')} multiline minRows={3} helperText="letters.holds.form.reasonHelp" />
    <MomentInput source="heldFrom" required />
    <DayInput source="reviewOn" helperText="letters.holds.form.reviewHelp" required />
  </>
);

/** Enters a hold. Whoever asked for it sees it by itself; who else does is said when it is changed. */
export const HoldCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = holdsAddress(id);
  return (
    <Section title={translate('letters.holds.createTitle')} intro={translate('letters.holds.createIntro')}>
      <CreateForm<NotificationHold>
        resource="notification-holds"
        fixed={{ incidentId: id }}
        refresh={NOTICES_REFRESH}
        saveLabel="letters.holds.save"
        onSaved={hold => void navigate(`${address}/${hold.id}`)}
        onCancel={() => void navigate(address)}
      >
        <OrganisationInput source="askedById" validate={REQUIRED} helperText="letters.holds.form.askedByHelp" />
        <HoldInputs />
      </CreateForm>
    </Section>
  );
};

const REQUIRED = required();

/** Changes a hold that stands, such as the day of its review. */
export const HoldEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { holdId = '' } = useParams();
  const back = () => void navigate(`${holdsAddress(id)}/${holdId}`);
  return (
    <Section title={translate('letters.holds.editTitle')}>
      <EditForm resource="notification-holds" id={holdId} refresh={NOTICES_REFRESH} onSaved={back} onCancel={back}>
        <HoldInputs />
        <HandlingInputs incidentId={id} withoutCompartment />
      </EditForm>
    </Section>
  );
};
