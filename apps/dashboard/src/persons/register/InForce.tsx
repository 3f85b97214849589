import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Person } from '../../platform/api/records';
import { InstantField } from '../../platform/moment/InstantField';
import { marksSaid } from './decision-words';

/** The decision that counts, with its reason, where it says more than the tables. */
export const InForce = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const [newest] = person.decisions;
  if (!newest) return null;
  const { standing, reason, decidedAt, decidedByName } = newest;
  const said = [...(standing === 'as_tables_say' ? [] : [`persons.decide.means.${standing}`]), ...marksSaid(newest)];
  if (said.length === 0) return null;
  return (
    <Alert severity={standing === 'excluded' ? 'warning' : 'info'} sx={{ mb: 3, maxWidth: '46rem' }}>
      {said.map(sentence => (
        <Box key={sentence}>{translate(sentence)}</Box>
      ))}
      <Box sx={{ mt: 1, overflowWrap: 'anywhere' }}>{translate('persons.decide.because', { reason })}</Box>
      <Box sx={{ fontSize: '0.8125rem' }}>
        {decidedByName}, <InstantField at={decidedAt} />
      </Box>
    </Alert>
  );
};
