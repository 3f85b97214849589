import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useGetOne, useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';

interface RecordPageProps {
  title: string;
  /** Where the record's list is. */
  /** Where its list is; a message key, with what it leaves open. */
  back: { to: string; text: string; params?: Record<string, unknown> };
  /** Labels under the title: status, handling. */
  chips?: ReactNode;
  actions?: ReactNode;
  archivedAt?: string | null;
  /** When this changes, as by filing, the button that did it may be gone: the keyboard goes on from the title. */
  state?: string;
  children: ReactNode;
}

/** One record inside a workspace tab: the way back, its name, where it stands, what can be done, then its content. */
export const RecordPage = ({ title, back, chips, actions, archivedAt, state, children }: RecordPageProps) => {
  const translate = useTranslate();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <Box component="article" aria-labelledby={id}>
      <Link component={RouterLink} to={back.to} variant="body2" className="no-print">
        {translate(back.text, back.params)}
      </Link>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1, mb: 2 }}>
        <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Typography id={id} ref={heading} tabIndex={-1} variant="h2">
            {title}
          </Typography>
          {chips && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75 }}>{chips}</Box>}
        </Box>
        {actions && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {actions}
          </Box>
        )}
      </Box>
      {archivedAt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('platform.archive.isArchived')}
        </Alert>
      )}
      {children}
    </Box>
  );
};

interface LoadedProps<T extends RaRecord> {
  resource: string;
  id: string;
  children: (record: T) => ReactNode;
}

/** Fetches a record and shows it, or says why it cannot be shown. */
export const Loaded = <T extends RaRecord>({ resource, id, children }: LoadedProps<T>) => {
  const { data, error, refetch } = useGetOne<T>(resource, { id });
  if (data) return children(data);
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />;
};
