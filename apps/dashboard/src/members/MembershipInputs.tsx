import { required } from 'react-admin';
import { PersonInput } from '../platform/form/PersonInput';
import { RolesInput } from './RolesInput';

/** A person and the roles the person gets. */
export const MembershipInputs = () => (
  <>
    <PersonInput source="userId" validate={required()} />
    <RolesInput />
  </>
);
