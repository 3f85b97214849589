import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { AuditEntry } from '../platform/api/records';
import { recordAddress } from '../platform/record/record-address';
import { entryName } from './entry-name';

/** Which record an entry is about: its kind, its name, and the way to it. */
export const EntrySubject = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const kind = translate(`record.kinds.${entry.tableName}`, { _: entry.tableName });
  const name = entryName(entry);
  const address =
    entry.incidentId && entry.recordId ? recordAddress(entry.incidentId, entry.tableName, entry.recordId) : undefined;
  return (
    <>
      {address ? (
        <Link component={RouterLink} to={address}>
          {kind}
        </Link>
      ) : (
        kind
      )}
      {name && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {name}
        </Typography>
      )}
    </>
  );
};
