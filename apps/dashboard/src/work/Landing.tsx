import { Navigate } from 'react-router';
import type { GlobalRole } from '@breachdesk/contract/vocabularies';
import { useSession } from '../platform/session/use-session';

const START: Record<GlobalRole, string> = {
  member: '/my-work',
  administrator: '/users',
  auditor: '/audit-records',
};

/** The start page depends on what one is here for. */
const Landing = () => {
  const session = useSession();
  return session && <Navigate to={START[session.user.globalRole]} replace />;
};
export default Landing;
