import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { isProblem } from '../../platform/api/api-problem';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { PersonLookUp } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { Answer } from './Answer';
import { Question, type Asked } from './Question';

const NOTHING: Asked = { number: '', country: null, issuer: '', reason: '' };

/**
 * "Is this person affected?", for the call desk. The number goes out in the body of one request and is forgotten with the
 * answer: no address, no cache and no storage of the browser ever holds it. That is why this is no form of react-admin.
 */
export const LookUp = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const [asked, setAsked] = useState(NOTHING);
  const [answer, setAnswer] = useState<PersonLookUp | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [isPending, setPending] = useState(false);
  const number = useRef<HTMLInputElement>(null);
  const ask = async () => {
    setPending(true);
    setProblem(null);
    setAnswer(null);
    try {
      const { issuer, ...rest } = asked;
      const body = { ...rest, issuer: issuer.trim() || null };
      setAnswer(await dataProvider.send<PersonLookUp>('POST', `incidents/${id}/person-look-up`, body));
      setAsked(NOTHING);
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setPending(false);
    }
  };
  const fields = isProblem(problem) ? (problem.body.errors ?? {}) : {};
  return (
    <Section title={translate('persons.lookUp.title')} intro={translate('persons.lookUp.intro')}>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: '46rem' }}>
        <Question
          asked={asked}
          problems={fields}
          isPending={isPending}
          numberRef={number}
          onChange={next => {
            // The answer of the last caller must not stand beside the number of the next.
            setAnswer(null);
            setAsked(next);
          }}
          onAsk={() => void ask()}
        />
        {problem && Object.keys(fields).length === 0 && (
          <Alert severity={isProblem(problem) && problem.status === 429 ? 'warning' : 'error'}>{problem.message}</Alert>
        )}
        {answer && (
          <Answer
            answer={answer}
            onNext={() => {
              setAnswer(null);
              number.current?.focus();
            }}
          />
        )}
      </Box>
    </Section>
  );
};
