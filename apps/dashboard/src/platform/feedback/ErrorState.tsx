import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { isProblem } from '../api/api-problem';

interface ErrorStateProps {
  error?: unknown;
  onRetry?: () => void;
}

/** A failed screen: what happened, the number to quote, and a way to try again. */
export const ErrorState = ({ error, onRetry }: ErrorStateProps) => {
  const translate = useTranslate();
  const problem = isProblem(error) ? error : undefined;
  const canRetry = onRetry && (!problem || problem.status === 0 || problem.status >= 500);
  return (
    <Alert
      severity="error"
      sx={{ my: 2 }}
      action={
        canRetry && (
          <Button color="inherit" onClick={() => onRetry()}>
            {translate('platform.retry')}
          </Button>
        )
      }
    >
      <AlertTitle>{translate(problem?.status === 404 ? 'platform.notFound' : 'platform.failed')}</AlertTitle>
      {problem?.message ?? translate('errors.unknown')}
      {problem?.requestId && (
        <Typography variant="caption" component="p" sx={{ mt: 0.5 }}>
          {translate('platform.requestId', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
};
