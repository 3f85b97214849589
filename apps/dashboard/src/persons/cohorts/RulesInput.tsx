import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { AGE_GROUPS, COHORT_STATUSES } from '@breachdesk/contract/vocabularies';
import { useInput, ValidationError } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { CohortRules } from '../../platform/api/records';
import { MarkFields } from './MarkFields';
import { NoRun } from './NoRun';
import { PickedFields } from './PickedFields';
import { OUTCOME_ROOM, RuleOutcome } from './RuleOutcome';
import { tidy } from './rules-draft';
import { isBeforeFirstRun, useCohortCount } from './use-cohort-count';
import { useNewestRun } from './use-newest-run';
import { useRuleWords } from './use-rule-words';
import { WordTicks } from './WordTicks';

/** The rules of a cohort as one field of the form: the API takes and refuses them as a whole. */
export const RulesInput = () => {
  const { id: incidentId } = useIncident();
  const { field, fieldState } = useInput<{ rules: CohortRules }>({ source: 'rules', defaultValue: {} });
  const { tables, categories } = useNewestRun(incidentId);
  const rules = field.value as CohortRules; // as: react-admin leaves values open; this field writes nothing else
  const count = useCohortCount(incidentId, rules);
  const { nameOf, words } = useRuleWords(rules, [...tables, ...categories]);
  const change = (part: CohortRules) => field.onChange(tidy({ ...rules, ...part }));
  const groups = [
    { what: 'categories', options: categories },
    { what: 'tables', options: tables },
  ] as const;
  return (
    <Stack spacing={2.5} sx={{ '& input, & [role=combobox]': { scrollMarginBottom: OUTCOME_ROOM } }}>
      {fieldState.error?.message && (
        <Alert severity="error">
          <ValidationError error={fieldState.error.message} />
        </Alert>
      )}
      {isBeforeFirstRun(count) && <NoRun />}
      {groups.map(({ what, options }) => (
        <PickedFields
          key={what}
          title={`cohorts.picks.${what}`}
          options={options}
          nameOf={nameOf}
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
      <RuleOutcome count={count} words={words} />
    </Stack>
  );
};
