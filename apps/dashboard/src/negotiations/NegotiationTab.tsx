import { Route, Routes } from 'react-router';
import { NotFound } from '../platform/layout/NotFound';
import { ChatImport } from './chats/ChatImport';
import { NegotiationCreate, NegotiationEdit } from './NegotiationForms';
import { NegotiationList } from './NegotiationList';
import { NegotiationShow } from './NegotiationShow';
import { RoomBanner } from './RoomBanner';

/** The extortion room. Who may not enter never hears of it: the tab asks for `negotiation.read`. */
const NegotiationTab = () => (
  <>
    <RoomBanner />
    <Routes>
      <Route index element={<NegotiationList />} />
      <Route path="create" element={<NegotiationCreate />} />
      <Route path=":negotiationId" element={<NegotiationShow />} />
      <Route path=":negotiationId/chat" element={<ChatImport />} />
      <Route path=":negotiationId/edit" element={<NegotiationEdit />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </>
);
export default NegotiationTab;
