import Alert from '@mui/material/Alert';
import { useGetMany, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { VocabInput } from '../platform/form/VocabInput';
import { useSession } from '../platform/session/use-session';

interface Known extends RaRecord {
  displayName: string;
  organisationId: string;
  organisationName: string | null;
}

/** Said before somebody of another organisation, such as the police, is let into more than their own lane. */
const OutsiderWarning = () => {
  const translate = useTranslate();
  const session = useSession();
  const userId = useWatch<{ userId?: string }>({ name: 'userId' });
  const roles = useWatch<{ roles?: string[] }>({ name: 'roles' }) ?? [];
  const { data } = useGetMany<Known>('directory', { ids: userId ? [userId] : [] });
  const person = data?.find(({ id }) => id === userId);
  const isOutsider = person && person.organisationId !== session?.user.organisationId;
  if (!isOutsider || roles.length === 0 || roles.includes('partner')) return null;
  return (
    <Alert severity="warning" role="status">
      {translate('members.people.outsider', { name: person.displayName, organisation: person.organisationName ?? '' })}
    </Alert>
  );
};

/** The roles of a member; what each may see and do is the table in the contract. */
export const RolesInput = () => (
  <>
    <VocabInput source="roles" list="incidentRole" multiple required helperText="members.people.rolesHelp" />
    <OutsiderWarning />
  </>
);
