import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useListState } from './use-list-state';

const PAUSE = 300;

/** Free-text search; asks after a pause in typing. */
export const SearchField = () => {
  const translate = useTranslate();
  const { filters, setFilter } = useListState();
  const given = typeof filters['q'] === 'string' ? filters['q'] : '';
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  if (given !== seen) {
    setSeen(given);
    setText(given);
  }
  const search = useEffectEvent(() => {
    setSeen(text.trim());
    setFilter('q', text.trim());
  });
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(() => search(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, given]);
  return (
    <TextField
      type="search"
      label={translate('ra.action.search')}
      value={text}
      onChange={event => setText(event.target.value)}
      sx={{ flex: { xs: '1 1 100%', sm: '1 1 11rem' }, maxWidth: { sm: '24rem' } }}
    />
  );
};
