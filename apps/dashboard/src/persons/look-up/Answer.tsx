import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { PersonLookUp } from '../../platform/api/records';
import { InstantField } from '../../platform/moment/InstantField';

const EDGE = { yes: 'error.main', possible: 'warning.main', no: 'success.main' } as const;

/** The answer in words that can be read aloud as they stand. */
export const Answer = ({ answer, onNext }: { answer: PersonLookUp; onNext: () => void }) => {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer]);
  const { answer: word, categories, tables, lookedUpAt } = answer;
  return (
    <Paper variant="outlined" sx={{ p: 3, borderLeft: 8, borderLeftColor: EDGE[word] }}>
      <Typography ref={heading} tabIndex={-1} variant="h3" sx={{ fontSize: '1.75rem', fontWeight: 700, mb: 1 }}>
        {translate(`persons.lookUp.answers.${word}`)}
      </Typography>
      <Typography sx={{ fontSize: '1.125rem', mb: 2 }}>
        {translate(`persons.lookUp.meaning.${word}`, { smart_count: tables })}
      </Typography>
      {categories.length > 0 && (
        <>
          <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{translate('persons.lookUp.taken')}</Typography>
          <Box component="ul" sx={{ fontSize: '1.25rem', lineHeight: 1.6, mt: 0.5, pl: 3 }}>
            {categories.map(({ key, name }) => (
              <li key={key}>{name}</li>
            ))}
          </Box>
        </>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        <InstantField at={lookedUpAt} />
        {' · '}
        {translate('persons.lookUp.onRecord')}
      </Typography>
      <Button variant="outlined" onClick={onNext}>
        {translate('persons.lookUp.next')}
      </Button>
    </Paper>
  );
};
