import type { ComponentProps } from 'react';
import { useParams } from 'react-router';
import { rolesIn } from '../session/use-may';
import { useSession } from '../session/use-session';
import { EmptyState } from './EmptyState';

/** True for somebody of another organisation who works in the incident of this page. */
const useIsPartnerHere = (): boolean => {
  const { id } = useParams();
  return rolesIn(useSession(), id).includes('partner');
};

/** There is none: for a partner that means only that none is shared, and nothing else may be concluded from it. */
export const NothingYet = ({ title, hint, action }: ComponentProps<typeof EmptyState>) => {
  const isPartner = useIsPartnerHere();
  return isPartner ? (
    <EmptyState title="platform.list.nothingShared" hint="platform.list.nothingSharedHint" action={action} />
  ) : (
    <EmptyState title={title} hint={hint} action={action} />
  );
};
