import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { FallbackProps } from 'react-error-boundary';
import { Page } from './Page';

/** Shown instead of a screen that failed while drawing; the rest of the product keeps working. */
export const CrashedScreen = ({ resetErrorBoundary }: FallbackProps) => {
  const translate = useTranslate();
  return (
    <Page title={translate('platform.crashed.title')} intro={translate('platform.crashed.text')}>
      <Button variant="contained" onClick={() => resetErrorBoundary()}>
        {translate('platform.retry')}
      </Button>
    </Page>
  );
};
