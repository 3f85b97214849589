import { useTranslate } from 'react-admin';
import type { CohortRules } from '../../platform/api/records';
import { useRuleWords } from './use-rule-words';

/** Whom rules pick, in plain words. */
export const RuleText = ({ rules }: { rules: CohortRules }) => {
  const translate = useTranslate();
  return <>{useRuleWords(rules).words ?? translate('platform.loading')}</>;
};
