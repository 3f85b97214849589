import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';

/** Narrows the board: text of the title, only one's own. */
export const BoardBar = () => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const set = (key: string, value: string) =>
    setSearch(
      now => {
        if (value) now.set(key, value);
        else now.delete(key);
        return now;
      },
      { replace: true },
    );
  return (
    <Box role="search" className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
      <TextField
        type="search"
        label={translate('tasks.board.find')}
        value={search.get('q') ?? ''}
        onChange={event => set('q', event.target.value)}
        sx={{ flex: '1 1 12rem', maxWidth: '20rem' }}
      />
      <FormControlLabel
        label={translate('tasks.board.mine')}
        control={
          <Checkbox
            checked={search.get('mine') === '1'}
            onChange={event => set('mine', event.target.checked ? '1' : '')}
          />
        }
      />
    </Box>
  );
};
