import Box from '@mui/material/Box';
import { Suspense } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Navigate, Route, Routes, useParams } from 'react-router';
import type { Incident } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { Page } from '../platform/layout/Page';
import { ZoneContext } from '../platform/moment/zone-context';
import { mayDo } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';
import { IncidentContext } from './incident-context';
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
  const session = useSession();
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
  const tabs = all.filter(tab => mayDo(session, tab.needs, id));
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
              {mayDo(session, 'incident.update', id) && (
                <Route path="edit" element={<IncidentEdit incident={incident} />} />
              )}
              {tabs[0] && <Route index element={<Navigate to={tabs[0].path} replace />} />}
              <Route path="*" element={<NoSuchTab />} />
            </Routes>
          </Suspense>
        </Box>
      </ZoneContext>
    </IncidentContext>
  );
};
