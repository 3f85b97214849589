import { LIMITS } from '@breachdesk/contract/limits';
import { useTranslate } from 'react-admin';
import type { Cohort } from '../../platform/api/records';
import { MakeFigure } from '../MakeFigure';
import { useRuleWords } from './use-rule-words';

/**
 * The number of a cohort becomes a figure whose scope is the rule in words, as it stands: a cohort may be changed, a
 * figure is not. A rule too long for a line is cited by the name of its cohort.
 */
export const CohortFigure = ({ cohort, runId }: { cohort: Cohort; runId: string }) => {
  const translate = useTranslate();
  const { words } = useRuleWords(cohort.rules);
  if (words === undefined) return null;
  const isCertain = cohort.rules.status?.length === 1 && cohort.rules.status[0] === 'confirmed';
  const scope = words.length <= LIMITS.line ? words : cohort.name;
  return (
    <MakeFigure
      runId={runId}
      figure={{ metric: isCertain ? 'confirmed' : 'estimated', scope, cohortId: cohort.id }}
      done="cohorts.figureMade"
    >
      {translate('cohorts.figure')}
    </MakeFigure>
  );
};
