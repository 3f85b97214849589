import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

/** A row's name, as a link when the row leads somewhere. */
export const RowName = ({ to, children }: { to?: string; children: ReactNode }) =>
  to ? (
    <Link component={RouterLink} to={to} sx={{ fontWeight: 600 }}>
      {children}
    </Link>
  ) : (
    <strong>{children}</strong>
  );
