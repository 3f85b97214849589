import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { PersonLookUp } from '../../platform/api/records';
import { LinkButton } from '../../platform/layout/LinkButton';
import { InstantField } from '../../platform/moment/InstantField';
import { registerAddress } from '../addresses';

const EDGE = { yes: 'error.main', possible: 'warning.main', no: 'success.main' } as const;

/** The answer in words that can be read aloud as they stand. */
export const Answer = ({ answer, onNext }: { answer: PersonLookUp; onNext: () => void }) => {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer]);
  const { id } = useIncident();
  const { answer: word, categories, tables, lookedUpAt, personId } = answer;
  const meaning = word === 'no' && personId ? 'excluded' : word;
  return (
    <Paper variant="outlined" sx={{ p: 3, borderLeft: 8, borderLeftColor: EDGE[word] }}>
      <Typography ref={heading} tabIndex={-1} variant="h3" sx={{ fontSize: '1.75rem', fontWeight: 700, mb: 1 }}>
        {translate(`persons.lookUp.answers.${word}`)}
      </Typography>
      <Typography sx={{ fontSize: '1.125rem', mb: 2 }}>
        {translate(`persons.lookUp.meaning.${meaning}`, { smart_count: tables })}
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
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={onNext}>
          {translate('persons.lookUp.next')}
        </Button>
        {personId && (
          <LinkButton to={`${registerAddress(id)}/${personId}`}>{translate('persons.lookUp.open')}</LinkButton>
        )}
      </Box>
    </Paper>
  );
};
