import { useLocation } from 'react-router';

/** Two slashes, or a slash and a backslash, begin the address of another site. */
const INSIDE = /^\/(?![/\\])/;

/** The page somebody wanted before they were sent to sign in; the start page when that lies outside the product. */
export const useAskedFor = (): string => {
  const { state } = useLocation() as { state: { nextPathname?: unknown; nextSearch?: unknown } | null }; // as: react-admin's own
  const path = state?.nextPathname;
  if (typeof path !== 'string' || !INSIDE.test(path)) return '/';
  return typeof state?.nextSearch === 'string' ? path + state.nextSearch : path;
};
