import { useSession } from '../platform/session/use-session';
import { laneName, useLanes } from './use-lanes';

/** Gives the name of an organisation's lane, as far as the reader may know it. */
export const useLaneNames = (): ((organisationId: string) => string | undefined) => {
  const { lanes } = useLanes();
  const user = useSession()?.user;
  return organisationId => {
    const lane = lanes.find(one => one.organisationId === organisationId);
    if (lane) return laneName(lane);
    return organisationId === user?.organisationId ? (user.organisationName ?? undefined) : undefined;
  };
};
