import { useCallback } from 'react';
import type { Task } from '../platform/api/records';
import { useSession } from '../platform/session/use-session';
import { laneName, useLanes } from './use-lanes';

/** Gives the name of an organisation's lane, as far as the reader may know it. */
export const useLaneNames = (): ((organisationId: string) => string | undefined) => {
  const { lanes } = useLanes();
  const user = useSession()?.user;
  return useCallback(
    organisationId => {
      const lane = lanes.find(one => one.organisationId === organisationId);
      if (lane) return laneName(lane);
      return organisationId === user?.organisationId ? (user.organisationName ?? undefined) : undefined;
    },
    [lanes, user],
  );
};

/** The lanes of a task as they are called on the board; those the reader does not see by the name of their organisation. */
export const laneNamesOf = (
  { organisationIds, organisationNames }: Pick<Task, 'organisationIds' | 'organisationNames'>,
  nameOf: (organisationId: string) => string | undefined,
): string[] => organisationIds.map((id, n) => nameOf(id) ?? organisationNames[n] ?? '').filter(name => name !== '');
