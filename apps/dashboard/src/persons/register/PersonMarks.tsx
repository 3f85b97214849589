import Box from '@mui/material/Box';
import type { Person } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';

/** How certain it is that somebody is affected, and what is to be heeded with them. */
export const PersonMarks = ({ status, marks }: Pick<Person, 'status' | 'marks'>) => (
  <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
    <VocabChip list="personStatus" word={status} />
    {marks.map(mark => (
      <VocabChip key={mark} list="cohortMark" word={mark} />
    ))}
  </Box>
);
