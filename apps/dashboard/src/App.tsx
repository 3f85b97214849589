import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { i18nProvider } from './i18n/i18n-provider';
import { isProblem } from './platform/api/api-problem';
import { dataProvider } from './platform/api/data-provider';
import { Layout } from './platform/layout/Layout';
import { Notices } from './platform/layout/Notices';
import { NotFound } from './platform/layout/NotFound';
import { authProvider } from './platform/session/auth-provider';
import { settingsStore } from './platform/settings-store';
import { darkTheme, lightTheme } from './platform/theme/theme';
import { LANDING, OPEN_ROUTES, RESOURCES, ROUTES, SIGN_IN } from './resources';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only silence is worth another try.
      retry: (failures, error) => failures < 1 && isProblem(error) && error.status === 0,
      // A list that is shown hands its rows to the records' own pages, older ones too, and calls them new.
      staleTime: ({ queryKey }) => (queryKey[1] === 'getOne' ? 0 : 5_000),
    },
  },
});

const store = settingsStore();

/** The dashboard. Telemetry is off: no request leaves the machine it is served from. */
export const App = () => (
  <Admin
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    layout={Layout}
    notification={Notices}
    loginPage={SIGN_IN}
    dashboard={LANDING}
    catchAll={NotFound}
    requireAuth
    disableTelemetry
  >
    {RESOURCES.map(resource => (
      <Resource key={resource.name} {...resource} />
    ))}
    <CustomRoutes>
      {ROUTES.map(({ path, screen: Screen }) => (
        <Route key={path} path={path} element={<Screen />} />
      ))}
    </CustomRoutes>
    <CustomRoutes noLayout>
      {OPEN_ROUTES.map(({ path, screen: Screen }) => (
        <Route key={path} path={path} element={<Screen />} />
      ))}
    </CustomRoutes>
  </Admin>
);
