import type { Moment } from '@breachdesk/contract/moment';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { ChecklistItem } from '../api/records';
import { InstantField } from '../moment/InstantField';
import { MomentField } from '../moment/MomentField';
import { VOCABULARIES, type VocabularyName } from '../vocabulary';
import { ReferenceNames, referencesOf } from './ReferenceNames';
import { fieldOfColumn } from './resource-names';
import { isToldPart, ToldParts } from './ToldParts';

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** Fields whose lists have other names than the field; the first list that has the word gives its text. */
const LISTS: Record<string, readonly VocabularyName[]> = {
  status: ['taskStatus', 'filingStatus', 'statementStatus', 'cohortStatus'],
  language: ['letterLanguage'],
  marks: ['cohortMark'],
  ageGroups: ['ageGroup'],
  origin: ['tableOrigin', 'correspondenceOrigin'],
  metric: ['figureMetric'],
  state: [
    'negotiationState',
    'campaignState',
    'letterState',
    'publicNoticeState',
    'batchState',
    'outgoingState',
    'mailboxState',
    'proposalState',
    'replyState',
    'negotiationDecisionState',
  ],
  stolenConfidence: ['confidence'],
  leakedConfidence: ['confidence'],
  channel: ['correspondenceChannel', 'statementChannel'],
  place: ['publicationPlace'],
  party: ['negotiationParty'],
  course: ['negotiationCourse'],
  result: ['screeningResult'],
  role: ['participantRole'],
  kind: ['incidentKind', 'negotiationEventKind', 'organisationKind', 'chatMessageKind', 'negotiationGroundKind'],
  roles: ['incidentRole'],
};

const isListName = (field: string): field is VocabularyName => field in VOCABULARIES;

const has = (list: VocabularyName, word: string): boolean => (VOCABULARIES[list] as readonly string[]).includes(word); // as: asks whether, so any word may be asked

const listOf = (field: string, word: string): VocabularyName | undefined =>
  (LISTS[field] ?? (isListName(field) ? [field] : [])).find(list => has(list, word));

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'at' in value && 'precision' in value;

const isStep = (value: unknown): value is ChecklistItem =>
  typeof value === 'object' && value !== null && 'text' in value && 'done' in value;

/** Parts that only say how a list is meant; what its ids and words are, the field around them says. */
const HOW_MEANT = ['all', 'any', 'none', 'required', 'excluded'];

/** A value of parts, such as the rules of a cohort: each under its name. */
const PartsValue = ({ field, parts }: { field: string; parts: [string, unknown][] }) => {
  const translate = useTranslate();
  return parts.map(([key, value], at) => (
    <Fragment key={key}>
      {at > 0 && '; '}
      {translate(`platform.history.parts.${key}`, { _: key })}{' '}
      <FieldValue field={HOW_MEANT.includes(key) ? field : key} value={value} />
    </Fragment>
  ));
};

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** Any stored value, readable: moments with zone, words translated, parts under their names, nothing as "empty". Used by history and conflicts. */
export const FieldValue = ({ field, value }: { field: string; value: unknown }) => {
  const translate = useTranslate();
  const word = (text: string): string => {
    const list = listOf(fieldOfColumn(field), text);
    return list ? translate(`vocab.${list}.${text}`) : text;
  };
  if (value === null || value === undefined || value === '') return <em>{translate('platform.empty')}</em>;
  const ids = referencesOf(fieldOfColumn(field), value);
  if (ids) return <ReferenceNames field={fieldOfColumn(field)} ids={ids} />;
  if (isMoment(value)) return <MomentField moment={value} />;
  if (typeof value === 'boolean') return <>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return <InstantField at={value.replace(' ', 'T')} />;
    return <span style={{ whiteSpace: 'pre-line' }}>{word(value)}</span>;
  }
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    return (
      <>
        {value.length > 0 ? value.map(item => word(String(item))).join(', ') : <em>{translate('platform.empty')}</em>}
      </>
    );
  }
  if (Array.isArray(value) && value.every(isStep)) {
    return (
      <>
        {value
          .map(({ text, done }) => translate(`platform.history.${done ? 'ticked' : 'unticked'}`, { text }))
          .join(', ')}
      </>
    );
  }
  if (Array.isArray(value) && value.every(isToldPart)) return <ToldParts parts={value} />;
  if (Array.isArray(value) && value.every(isNamed)) return <>{value.map(({ name }) => name).join(', ')}</>;
  if (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0)
    return <PartsValue field={field} parts={Object.entries(value)} />;
  return <>{JSON.stringify(value)}</>;
};
