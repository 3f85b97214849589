import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { Organisation } from '../../platform/api/records';
import { SelectField } from '../../platform/form/SelectField';
import { useDaySpan } from '../../platform/moment/use-day-span';
import type { Asked } from './use-search';

const NARROW = { flex: { xs: '1 1 8.5rem', sm: '0 1 11rem' }, minWidth: '8.5rem' };
const NO_ORGANISATIONS: Organisation[] = [];

/** Words, with whom, and in which days; sent with Enter. */
export const SearchForm = ({ onFind, isPending }: { onFind: (asked: Asked) => void; isPending: boolean }) => {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const [organisationId, setOrganisationId] = useState('');
  const { from, until, isRight, fields } = useDaySpan();
  const { data: organisations = NO_ORGANISATIONS } = useGetList<Organisation>('organisations', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const isReady = words.trim() !== '' && isRight && !isPending;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isReady) return;
    onFind({ words: words.trim(), organisationId: organisationId || null, from, until });
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={send}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2, alignItems: 'flex-start' }}
    >
      <TextField
        label={translate('authorities.search.words')}
        value={words}
        onChange={event => setWords(event.target.value)}
        helperText={translate('authorities.search.wordsHelp')}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200, autoComplete: 'off', type: 'search' } }}
        sx={{ flex: '1 1 16rem' }}
      />
      <SelectField
        label={translate('authorities.search.organisation')}
        value={organisationId}
        options={organisations}
        onChange={setOrganisationId}
        blank={translate('platform.list.any')}
        sx={NARROW}
      />
      {fields(NARROW)}
      <Button type="submit" variant="contained" disabled={!isReady}>
        {translate('authorities.search.find')}
      </Button>
    </Box>
  );
};
