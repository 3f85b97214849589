import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DemoBanner } from '../platform/layout/DemoBanner';
import { Notices } from '../platform/layout/Notices';
import { useDocumentTitle } from '../platform/layout/use-document-title';

/** Frame of the pages for people who are not signed in. */
export const OpenPage = ({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) => {
  const translate = useTranslate();
  useDocumentTitle(title);
  return (
    <>
      <DemoBanner />
      <Box
        sx={{
          minHeight: '100vh',
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          px: 2,
          pt: { xs: 4, sm: 10 },
          pb: 4,
        }}
      >
        <CssBaseline />
        <Typography component="header" sx={{ fontWeight: 700, fontSize: '1.125rem', mb: 2 }}>
          {translate('platform.product')}
        </Typography>
        <Paper component="main" variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, width: '100%', maxWidth: 460 }}>
          <Typography variant="h1" sx={{ mb: intro ? 0.5 : 2.5 }}>
            {title}
          </Typography>
          {intro && (
            <Typography color="textSecondary" sx={{ mb: 2.5 }}>
              {intro}
            </Typography>
          )}
          {children}
        </Paper>
        <Notices />
      </Box>
    </>
  );
};
