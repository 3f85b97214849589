import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { RedactedNote } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { PlainText } from '../../platform/fields/PlainText';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';

/** Notes that were shared with the reader by name. Everybody has this page, so that having it says nothing. */
const NotesForMeTab = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { data, error, refetch } = useGetList<RedactedNote>('redacted-notes', {
    filter: { incidentId: id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'sharedAt', order: 'DESC' },
  });
  const body = () => {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (!data) return <LoadingState />;
    if (data.length === 0) return <EmptyState title="negotiations.notes.forMe.none" />;
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, maxWidth: '46rem' }}>
        {data.map(({ id: noteId, title, text, sharedAt, sharedByName }) => (
          <Paper key={noteId} component="li" variant="outlined" className="keep-together" sx={{ p: 2 }}>
            <Typography component="h3" variant="h6">
              {title}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {translate('negotiations.notes.by', { name: sharedByName })} · <InstantField at={sharedAt} />
            </Typography>
            <PlainText text={text} />
          </Paper>
        ))}
      </Box>
    );
  };
  return (
    <Section title={translate('negotiations.notes.forMe.title')} intro={translate('negotiations.notes.forMe.intro')}>
      {body()}
    </Section>
  );
};
export default NotesForMeTab;
