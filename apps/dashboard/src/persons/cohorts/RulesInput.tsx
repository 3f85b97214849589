import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { AGE_GROUPS, COHORT_STATUSES } from '@breachdesk/contract/vocabularies';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { CohortRules } from '../../platform/api/records';
import { CohortCountText } from './CohortCountText';
import { MarkFields } from './MarkFields';
import { PickedFields } from './PickedFields';
import { tidy } from './rules-draft';
import { useNewestRun } from './use-newest-run';
import { useRuleWords } from './use-rule-words';
import { WordTicks } from './WordTicks';

/** Whom the rules pick, in words and as a number; it stays in view while they are being chosen. */
const Outcome = ({ rules, words }: { rules: CohortRules; words: string | undefined }) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2, position: { sm: 'sticky' }, bottom: 8, zIndex: 1 }}>
      <CohortCountText rules={rules} />
      <Typography sx={{ mt: 0.5 }}>{words ?? translate('platform.loading')}</Typography>
    </Paper>
  );
};

/** The rules of a cohort as one field of the form: the API takes and refuses them as a whole. */
export const RulesInput = () => {
  const { id: incidentId } = useIncident();
  const { field, fieldState } = useInput<{ rules: CohortRules }>({ source: 'rules', defaultValue: {} });
  const { tables, categories } = useNewestRun(incidentId);
  const rules = field.value as CohortRules; // as: react-admin leaves values open; this field writes nothing else
  const words = useRuleWords(rules, [...tables, ...categories]);
  const change = (part: CohortRules) => field.onChange(tidy({ ...rules, ...part }));
  const groups = [
    { what: 'categories', options: categories },
    { what: 'tables', options: tables },
  ] as const;
  return (
    <Stack spacing={2.5}>
      {fieldState.error?.message && (
        <Alert severity="error">
          <ValidationError error={fieldState.error.message} />
        </Alert>
      )}
      {groups.map(({ what, options }) => (
        <PickedFields
          key={what}
          title={`cohorts.picks.${what}`}
          options={options}
          picked={rules[what] ?? {}}
          onChange={picked => change({ [what]: picked })}
        />
      ))}
      <MarkFields rules={rules} onChange={change} />
      <WordTicks
        title="cohorts.ticks.status"
        list="cohortStatus"
        words={COHORT_STATUSES}
        ticked={rules.status ?? []}
        onChange={status => change({ status })}
      />
      <WordTicks
        title="cohorts.ticks.ageGroups"
        list="ageGroup"
        words={AGE_GROUPS}
        ticked={rules.ageGroups ?? []}
        onChange={ageGroups => change({ ageGroups })}
      />
      <Outcome rules={rules} words={words} />
    </Stack>
  );
};
