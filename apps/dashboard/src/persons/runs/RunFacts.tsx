import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RegisterRun, RepeatedRun } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { Facts } from '../../platform/fields/Facts';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { useMayCount } from './CountNow';

const field = (name: string): string => `resources.register-runs.fields.${name}`;

const Hash = ({ text }: { text: string }) => (
  <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>
    {text}
  </Box>
);

const Imports = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {run.imports.map(({ id, affectedTableName, number, contentSha256 }) => (
        <li key={id}>
          {translate('runs.facts.import', { table: affectedTableName ?? translate('runs.tables.hidden'), number })}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {translate('runs.facts.file')} <Hash text={contentSha256} />
          </Box>
        </li>
      ))}
    </Box>
  );
};

/** Counts the same run once more, from the register as it stood then, and says whether it gives the same. */
const Repeat = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const [repeated, setRepeated] = useState<RepeatedRun | null>(null);
  const { mutate, isPending } = useSend<RepeatedRun>({ onSuccess: setRepeated });
  return (
    <Box sx={{ mt: 2 }} aria-live="polite">
      {repeated ? (
        <Alert severity={repeated.same ? 'success' : 'error'}>
          {translate(repeated.same ? 'runs.repeat.same' : 'runs.repeat.differs')} <Hash text={repeated.resultSha256} />
        </Alert>
      ) : (
        <Button
          className="no-print"
          variant="outlined"
          disabled={isPending}
          onClick={() => mutate({ path: `register-runs/${run.id}/repeat` })}
        >
          {translate('runs.repeat.open')}
        </Button>
      )}
    </Box>
  );
};

/** What the run rests on: when, by whom, by which rules, from which files, and the hash that proves it. */
export const RunFacts = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const mayCount = useMayCount();
  return (
    <Section title={translate('runs.facts.title')} level={3}>
      <Facts
        facts={[
          { label: field('countedAt'), value: <InstantField at={run.countedAt} /> },
          { label: field('countedByName'), value: run.countedByName },
          { label: 'runs.facts.imports', value: <Imports run={run} /> },
          { label: field('rules'), value: run.rules },
          { label: field('decisions'), value: String(run.decisions) },
          { label: field('joinedNumbers'), value: String(run.joinedNumbers) },
          { label: field('resultSha256'), value: <Hash text={run.resultSha256} /> },
        ]}
      />
      {mayCount && <Repeat run={run} />}
    </Section>
  );
};
