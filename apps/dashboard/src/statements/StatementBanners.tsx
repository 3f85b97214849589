import LockIcon from '@mui/icons-material/Lock';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Statement } from '../platform/api/records';
import { statementsAddress } from './addresses';

/** Says first of all whether the words are fixed, whether they still hold, and what corrects what. */
export const StatementBanners = ({ statement }: { statement: Statement }) => {
  const translate = useTranslate();
  const address = statementsAddress(statement.incidentId);
  const isPublished = statement.status === 'published';
  const line = (text: string, to: string, linkText: string) => (
    <>
      {translate(text)}{' '}
      <Link component={RouterLink} to={`${address}/${to}`}>
        {translate(linkText)}
      </Link>
    </>
  );
  return (
    <>
      {statement.corrected && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {statement.correctedById
            ? line('statements.corrected', statement.correctedById, 'statements.toCorrection')
            : translate('statements.correctedUnseen')}
        </Alert>
      )}
      {statement.stale && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate(isPublished ? 'statements.stalePublished' : 'statements.staleDraft')}
        </Alert>
      )}
      <Alert
        severity={isPublished ? 'success' : 'warning'}
        icon={isPublished ? <LockIcon aria-hidden /> : undefined}
        sx={{ mb: 2, borderLeft: 6, borderColor: isPublished ? 'success.main' : 'warning.main' }}
      >
        <AlertTitle sx={{ fontWeight: 650 }}>
          {translate(isPublished ? 'statements.isPublished' : 'statements.isDraft')}
        </AlertTitle>
        {translate(isPublished ? 'statements.publishedMeans' : 'statements.draftMeans')}
      </Alert>
      {statement.correctsId && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {line('statements.corrects', statement.correctsId, 'statements.toCorrected')}
        </Alert>
      )}
    </>
  );
};
