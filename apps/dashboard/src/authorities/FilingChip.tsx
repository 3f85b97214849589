import type { FilingStatus } from '@breachdesk/contract/vocabularies';
import EditNoteIcon from '@mui/icons-material/EditNote';
import LockIcon from '@mui/icons-material/Lock';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** Draft or filed: a filed item carries a lock, because nobody can change it any more. */
export const FilingChip = ({ status }: { status: FilingStatus }) => {
  const translate = useTranslate();
  const isFiled = status === 'filed';
  return (
    <Chip
      size="small"
      variant={isFiled ? 'filled' : 'outlined'}
      color={isFiled ? 'success' : 'warning'}
      icon={isFiled ? <LockIcon aria-hidden /> : <EditNoteIcon aria-hidden />}
      label={translate(`vocab.filingStatus.${status}`)}
    />
  );
};
