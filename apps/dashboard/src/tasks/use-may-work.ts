import { useCallback } from 'react';
import { useIsPartner, useMayHere } from '../incidents/use-may-here';
import type { Task } from '../platform/api/records';
import { useSession } from '../platform/session/use-session';

/** Tells of a task whether the person may change it: partners only what lies in their own lane, nobody what is put away. */
export const useMayWork = (): ((task: Pick<Task, 'organisationIds' | 'archivedAt'>) => boolean) => {
  const may = useMayHere('task.update');
  const isPartner = useIsPartner();
  const own = useSession()?.user.organisationId ?? '';
  return useCallback(
    ({ organisationIds, archivedAt }) => may && !archivedAt && (!isPartner || organisationIds.includes(own)),
    [may, isPartner, own],
  );
};
