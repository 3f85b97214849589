import { VocabInput } from '../platform/form/VocabInput';

/** The roles of a member; what each may see and do is the table in the contract. */
export const RolesInput = () => (
  <VocabInput source="roles" list="incidentRole" multiple required helperText="members.people.rolesHelp" />
);
