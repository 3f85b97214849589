import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSession } from '../session/use-session';

/** Nobody may take the demo for the case: the banner is on every page and on every print. */
export const DemoBanner = () => {
  const translate = useTranslate();
  if (!useSession()?.demo) return null;
  return (
    <Box
      component="aside"
      aria-label={translate('platform.demoLabel')}
      sx={{
        bgcolor: '#ffd95a',
        color: '#1c1600',
        px: 2,
        py: 0.5,
        fontWeight: 650,
        fontSize: '0.875rem',
        textAlign: 'center',
      }}
    >
      {translate('platform.demo')}
    </Box>
  );
};
