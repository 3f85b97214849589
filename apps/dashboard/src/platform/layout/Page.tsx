import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface PageProps {
  title: string;
  /** Quiet text under the title. */
  intro?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page with its one h1, which is also the name of the browser tab. */
export const Page = ({ title, intro, actions, children }: PageProps) => {
  useDocumentTitle(title);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mb: 2.5 }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          {intro && (
            <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: '46rem' }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {actions}
          </Box>
        )}
      </Box>
      {children}
    </>
  );
};
