import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { FallbackProps } from 'react-error-boundary';
import { useNewVersion } from './use-new-version';
import { Page } from './Page';

const reload = () => window.location.reload();

/** Shown instead of a screen that failed while drawing; the rest of the product keeps working. */
export const CrashedScreen = ({ error, resetErrorBoundary }: FallbackProps) => {
  const translate = useTranslate();
  const { isPartMissing, isNewVersion } = useNewVersion(error);
  const what = isNewVersion ? 'newVersion' : isPartMissing ? 'partMissing' : 'crashed';
  return (
    <Page title={translate(`platform.${what}.title`)} intro={translate(`platform.${what}.text`)}>
      {/* A part that could not be fetched is asked for again only by a new page. */}
      <Button variant="contained" onClick={isPartMissing ? reload : () => resetErrorBoundary()}>
        {translate(isPartMissing ? 'platform.reload' : 'platform.retry')}
      </Button>
    </Page>
  );
};
