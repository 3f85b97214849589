import { useGetManyAggregate, useLocaleState, useTranslate, type RaRecord } from 'react-admin';
import type { CohortRules } from '../../platform/api/records';
import type { Option } from '../../platform/form/SelectField';
import { HOWS, type Picked } from './rules-draft';
import { ruleWords } from './rule-words';

const NOTHING: readonly Option[] = [];

const useNames = (resource: string, picked: Picked | undefined, known: readonly Option[]) => {
  const ids = HOWS.flatMap(how => picked?.[how] ?? []).filter(id => !known.some(option => option.id === id));
  const { data = [], isPending } = useGetManyAggregate<RaRecord & { name: string }>(
    resource,
    { ids },
    { enabled: ids.length > 0 },
  );
  // The hook says undefined for what the reader may not see.
  return { names: [...known, ...data.filter(Boolean)], isPending: ids.length > 0 && isPending };
};

/** What tables and categories of rules are called, and the rules in plain words once all of it is known. `known` spares asking for what is on screen already. */
export const useRuleWords = (rules: CohortRules, known: readonly Option[] = NOTHING) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const tables = useNames('affected-tables', rules.tables, known);
  const categories = useNames('data-categories', rules.categories, known);
  const isPending = tables.isPending || categories.isPending;
  const names = [...tables.names, ...categories.names];
  const nameOf = (id: string): string =>
    names.find(option => option.id === id)?.name ?? translate(isPending ? 'platform.loading' : 'cohorts.words.hidden');
  return { nameOf, words: isPending ? undefined : ruleWords(rules, { locale, translate, nameOf }) };
};
