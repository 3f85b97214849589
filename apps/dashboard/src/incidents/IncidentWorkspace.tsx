import Box from '@mui/material/Box';
import { Suspense, useEffect } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Navigate, Route, Routes, useParams } from 'react-router';
import type { Incident } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { Page } from '../platform/layout/Page';
import { ZoneContext } from '../platform/moment/zone-context';
import { sessionStore } from '../platform/session/session-store';
import { mayDo, memberIn } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';
import { IncidentContext } from './incident-context';
import { IncidentAbout } from './IncidentAbout';
import IncidentEdit from './IncidentEdit';
import { IncidentHeader } from './IncidentHeader';
import { NoSuchTab } from './NoSuchTab';
import { TabScreen } from './TabScreen';
import type { WorkspaceTab } from './workspace-tab';
import { WorkspaceNav } from './WorkspaceNav';

interface Props {
  /** All tabs there are; those the person may not see are not mentioned. */
  all: readonly WorkspaceTab[];
}

/** One incident: its header, its tabs, and the tab that is open. Times inside are shown in the incident's zone. */
export const IncidentWorkspace = ({ all }: Props) => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: incident, isPending, error, refetch } = useGetOne<Incident>('incidents', { id });
  if (isPending) return <LoadingState />;
  if (error) {
    return (
      <Page title={translate('incidents.notOpen')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <Workspace all={all} incident={incident} />;
};

/** Rights are asked for at sign-in; who was given a role or let into a room since finds it out by the incident. */
const useCurrentRoles = ({ id, myRoles, myRooms }: Incident) => {
  const session = useSession();
  const isSignedIn = session !== null;
  const { roles, rooms } = memberIn(session, id);
  const known = [...roles, ...rooms].sort().join();
  const now = [...myRoles, ...myRooms].sort().join();
  useEffect(() => {
    // What was left on the screen of somebody who signed out asks for nothing: the way to sign-in is under way.
    if (isSignedIn && known !== now) void sessionStore.refresh();
  }, [isSignedIn, known, now]);
  return session;
};

const Workspace = ({ all, incident }: Props & { incident: Incident }) => {
  const session = useCurrentRoles(incident);
  const { id } = incident;
  const tabs = all.filter(tab => mayDo(session, tab.needs, id));
  const first = tabs[0]?.path;
  return (
    <IncidentContext value={incident}>
      <ZoneContext value={incident.zone}>
        <IncidentHeader incident={incident} />
        <WorkspaceNav incident={incident} tabs={tabs} />
        <Box sx={{ pt: 3 }}>
          <Suspense fallback={<LoadingState />}>
            <Routes>
              {tabs.map(tab => (
                <Route key={tab.path} path={`${tab.path}/*`} element={<TabScreen tab={tab} incident={incident} />} />
              ))}
              <Route path="about" element={<IncidentAbout incident={incident} first={first} />} />
              {mayDo(session, 'incident.update', id) && incident.phase !== 'closed' && (
                <Route path="edit" element={<IncidentEdit incident={incident} />} />
              )}
              {first && <Route index element={<Navigate to={first} replace />} />}
              {/* Typed by hand or sent by a colleague, it is meant as the way into the case. */}
              {first && first !== 'overview' && (
                <Route path="overview" element={<Navigate to={`../${first}`} replace />} />
              )}
              <Route path="*" element={<NoSuchTab />} />
            </Routes>
          </Suspense>
        </Box>
      </ZoneContext>
    </IncidentContext>
  );
};
