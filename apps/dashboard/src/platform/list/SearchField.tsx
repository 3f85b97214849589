import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useListState } from './use-list-state';

const PAUSE = 300;

/** Text that the list is searched for, in one of its filters; asks after a pause in typing. */
export const TextControl = ({ source, label }: { source: string; label: string }) => {
  const { filters, setFilter } = useListState();
  const value = filters[source];
  const given = typeof value === 'string' ? value : '';
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  if (given !== seen) {
    setSeen(given);
    setText(given);
  }
  const search = useEffectEvent(() => {
    setSeen(text.trim());
    setFilter(source, text.trim());
  });
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(() => search(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, given]);
  return (
    <TextField
      type="search"
      label={label}
      value={text}
      onChange={event => setText(event.target.value)}
      sx={{ flex: { xs: '1 1 100%', sm: '1 1 11rem' }, maxWidth: { sm: '24rem' } }}
    />
  );
};

/** Free-text search of the whole list. */
export const SearchField = () => {
  const translate = useTranslate();
  return <TextControl source="q" label={translate('ra.action.search')} />;
};
