import { Navigate, Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useMay } from '../platform/session/use-may';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import {
  contactsAddress,
  correspondenceAddress,
  directoryAddress,
  mailboxAddress,
  questionsAddress,
  referencesAddress,
  searchAddress,
  toldAddress,
} from './addresses';
import { ContactCreate, ContactEdit } from './ContactForms';
import { ContactList } from './ContactList';
import { ContactShow } from './ContactShow';
import { CorrespondenceCreate } from './CorrespondenceCreate';
import { CorrespondenceEdit } from './CorrespondenceEdit';
import { CorrespondenceList } from './CorrespondenceList';
import { CorrespondenceShow } from './CorrespondenceShow';
import { DirectoryEntry } from './directory/DirectoryEntry';
import { DirectoryPart } from './directory/DirectoryPart';
import { MailboxPart } from './mailbox/MailboxPart';
import { PhoneCall } from './PhoneCall';
import { QuestionsPart } from './questions/QuestionsPart';
import { ReferencesPart } from './references/ReferencesPart';
import { SearchPart } from './search/SearchPart';
import { ToldPart } from './told/ToldPart';

/** What was said and written with authorities and other outside parties, and whom to reach there. */
const AuthoritiesTab = () => {
  const { id } = useIncident();
  const mayFile = useMay('mailbox_message.read', id);
  const mayCompare = useMay('disclosure.read', id);
  return (
    <>
      <SubNav
        label="authorities.parts.label"
        items={[
          { to: correspondenceAddress(id), text: 'authorities.parts.correspondence' },
          { to: searchAddress(id), text: 'authorities.parts.search' },
          { to: questionsAddress(id), text: 'authorities.parts.questions' },
          ...(mayCompare ? [{ to: toldAddress(id), text: 'authorities.parts.told' }] : []),
          { to: contactsAddress(id), text: 'authorities.parts.contacts' },
          { to: referencesAddress(id), text: 'authorities.parts.references' },
          ...(mayFile ? [{ to: mailboxAddress(id), text: 'authorities.parts.mailbox' }] : []),
          { to: directoryAddress(id), text: 'authorities.parts.directory' },
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
        <Route path="questions" element={<QuestionsPart />} />
        <Route path="search" element={<SearchPart />} />
        {mayCompare && <Route path="told" element={<ToldPart />} />}
        <Route path="references" element={<ReferencesPart />} />
        {mayFile && <Route path="mailbox" element={<MailboxPart />} />}
        <Route path="directory" element={<DirectoryPart />} />
        <Route path="directory/:authorityId" element={<DirectoryEntry />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default AuthoritiesTab;
