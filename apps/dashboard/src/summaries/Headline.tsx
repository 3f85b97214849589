import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { IncidentSummary } from '../platform/api/records';
import { InstantField } from '../platform/moment/InstantField';
import { useZone } from '../platform/moment/zone-context';
import { headlineOf } from './headline-words';

/** The case in a few plain sentences, and as of when they are true. */
export const Headline = ({ summary, now }: { summary: IncidentSummary; now: DateTime }) => {
  const translate = useTranslate();
  const zone = useZone();
  return (
    <Paper variant="outlined" className="block headline" sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" sx={{ mr: 'auto' }}>
          {translate('summaries.title')}
        </Typography>
        <span className="quiet">
          {translate('summaries.asOf')} <InstantField at={summary.generatedAt} />
        </span>
        <Button className="no-print" variant="outlined" onClick={() => window.print()}>
          {translate('summaries.print')}
        </Button>
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25, '& li': { fontSize: '1rem', lineHeight: 1.45 } }}>
        {headlineOf(summary, { translate, zone, now }).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Paper>
  );
};
