import type { Moment } from '@breachdesk/contract/moment';
import { useTranslate } from 'react-admin';
import { InstantField } from '../moment/InstantField';
import { MomentField } from '../moment/MomentField';
import { VOCABULARIES, type VocabularyName } from '../vocabulary';
import { fieldOfColumn } from './resource-names';

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** Fields whose list has another name than the field. */
const LISTS: Record<string, VocabularyName> = {
  status: 'taskStatus',
  origin: 'tableOrigin',
  metric: 'figureMetric',
  state: 'negotiationState',
  stolenConfidence: 'confidence',
  leakedConfidence: 'confidence',
};

const isListName = (field: string): field is VocabularyName => field in VOCABULARIES;

const listOf = (field: string, word: string): VocabularyName | undefined => {
  const name = LISTS[field] ?? (isListName(field) ? field : undefined);
  const words: readonly string[] = name ? VOCABULARIES[name] : [];
  return words.includes(word) ? name : undefined;
};

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'at' in value && 'precision' in value;

/** Any stored value, readable: moments with zone, words translated, nothing as "empty". Used by history and conflicts. */
export const FieldValue = ({ field, value }: { field: string; value: unknown }) => {
  const translate = useTranslate();
  if (value === null || value === undefined || value === '') return <em>{translate('platform.empty')}</em>;
  if (isMoment(value)) return <MomentField moment={value} />;
  if (typeof value === 'boolean') return <>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return <InstantField at={value.replace(' ', 'T')} />;
    const list = listOf(fieldOfColumn(field), value);
    return <span style={{ whiteSpace: 'pre-line' }}>{list ? translate(`vocab.${list}.${value}`) : value}</span>;
  }
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    return <>{value.length > 0 ? value.join(', ') : <em>{translate('platform.empty')}</em>}</>;
  }
  return <>{JSON.stringify(value)}</>;
};
