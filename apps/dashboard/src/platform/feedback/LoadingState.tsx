import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Says that something is being fetched, but only when it takes long enough to be noticed: no flicker on a fast answer. */
export const LoadingState = () => {
  const translate = useTranslate();
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" sx={{ py: 3, minHeight: 80 }}>
      {noticed && (
        <>
          <LinearProgress aria-hidden sx={{ maxWidth: 320, mb: 1 }} />
          <Typography color="textSecondary">{translate('platform.loading')}</Typography>
        </>
      )}
    </Box>
  );
};
