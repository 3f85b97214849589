import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Section } from '../layout/Section';
import { useMay } from '../session/use-may';
import { HistoryPanel } from './HistoryPanel';
import { historyAddress } from './record-address';

/** History of a record inside an incident, with the way to the same entries in the Record tab. */
export const RecordHistory = ({ incidentId, recordId }: { incidentId: string; recordId: string }) => {
  const translate = useTranslate();
  if (!useMay('audit_entry.read', incidentId)) return null;
  return (
    <Section
      level={3}
      title={translate('platform.history.title')}
      actions={
        <Link component={RouterLink} to={historyAddress(incidentId, recordId)} variant="body2">
          {translate('platform.history.inRecord')}
        </Link>
      }
    >
      <HistoryPanel recordId={recordId} />
    </Section>
  );
};
