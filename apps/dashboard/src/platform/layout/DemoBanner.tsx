import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** Said by the page itself, so that it holds before anybody is signed in. */
const isDemo = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="breachdesk-demo"]')?.content === 'true';

/** Nobody may take the demo for the case: the banner is on every page and on every print. */
export const DemoBanner = () => {
  const translate = useTranslate();
  if (!isDemo()) return null;
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
