import { Navigate, Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { contactsAddress, correspondenceAddress } from './addresses';
import { ContactCreate, ContactEdit } from './ContactForms';
import { ContactList } from './ContactList';
import { ContactShow } from './ContactShow';
import { CorrespondenceCreate } from './CorrespondenceCreate';
import { CorrespondenceEdit } from './CorrespondenceEdit';
import { CorrespondenceList } from './CorrespondenceList';
import { CorrespondenceShow } from './CorrespondenceShow';
import { PhoneCall } from './PhoneCall';

/** What was said and written with authorities and other outside parties, and whom to reach there. */
const AuthoritiesTab = () => {
  const { id } = useIncident();
  return (
    <>
      <SubNav
        label="authorities.parts.label"
        items={[
          { to: correspondenceAddress(id), text: 'authorities.parts.correspondence' },
          { to: contactsAddress(id), text: 'authorities.parts.contacts' },
        ]}
      />
      <Routes>
        <Route index element={<Navigate to={correspondenceAddress(id)} replace />} />
        <Route path="correspondence" element={<CorrespondenceList />} />
        <Route path="correspondence/call" element={<PhoneCall />} />
        <Route path="correspondence/create" element={<CorrespondenceCreate />} />
        <Route path="correspondence/:itemId" element={<CorrespondenceShow />} />
        <Route path="correspondence/:itemId/edit" element={<CorrespondenceEdit />} />
        <Route path="contacts" element={<ContactList />} />
        <Route path="contacts/create" element={<ContactCreate />} />
        <Route path="contacts/:contactId" element={<ContactShow />} />
        <Route path="contacts/:contactId/edit" element={<ContactEdit />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default AuthoritiesTab;
