import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const PAUSE = 300;

/** Free-text search; asks after a pause in typing. */
export const SearchField = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const given: string = filterValues?.['q'] ?? '';
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  if (given !== seen) {
    setSeen(given);
    setText(given);
  }
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(() => {
      const { q: _, ...others } = filterValues ?? {};
      setSeen(text.trim());
      setFilters(text.trim() === '' ? others : { ...others, q: text.trim() }, []);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, given, filterValues, setFilters]);
  return (
    <TextField
      type="search"
      label={translate('ra.action.search')}
      value={text}
      onChange={event => setText(event.target.value)}
      sx={{ flex: '1 1 14rem', maxWidth: '24rem' }}
    />
  );
};
