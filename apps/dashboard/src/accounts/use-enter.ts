import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { sessionStore } from '../platform/session/session-store';

/**
 * Goes in after an answer that signed the person in without the sign-in form (set-up, invitation). react-admin remembers that
 * nobody was signed in and would sign out again, so its memory is renewed first.
 */
export const useEnter = () => {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await sessionStore.refresh();
    await queries.refetchQueries({ queryKey: ['auth'] });
    await navigate('/');
  };
};
