import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** What something was and what it became, on one line. */
export const Became = ({ was, is }: { was: ReactNode; is: ReactNode }) => {
  const translate = useTranslate();
  return (
    <>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {was}
      </Box>{' '}
      <span aria-label={translate('platform.history.became')} role="img">
        {translate('platform.history.arrow')}
      </span>{' '}
      {is}
    </>
  );
};
