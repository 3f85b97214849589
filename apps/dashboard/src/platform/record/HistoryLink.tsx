import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMay } from '../session/use-may';
import { historyAddress } from './record-address';

/** The way to the history of a record that has no page of its own. */
export const HistoryLink = ({ incidentId, recordId }: { incidentId: string; recordId: string }) => {
  const translate = useTranslate();
  if (!useMay('audit_entry.read', incidentId)) return null;
  return (
    <Button
      size="small"
      component={Link}
      to={historyAddress(incidentId, recordId)}
      aria-describedby={`row-${recordId}`}
    >
      {translate('platform.history.title')}
    </Button>
  );
};
