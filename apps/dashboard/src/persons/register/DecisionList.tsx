import { useTranslate } from 'react-admin';
import type { Person, PersonDecision } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { VocabText } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { InstantField } from '../../platform/moment/InstantField';
import { marksSaid } from './decision-words';
import { LocalTable } from './LocalTable';

const field = (name: string): string => `resources.person-decisions.fields.${name}`;

const Said = (decision: PersonDecision) => {
  const translate = useTranslate();
  return (
    <>
      <strong>
        <VocabText list="decidedStanding" word={decision.standing} />
      </strong>
      {marksSaid(decision).map(sentence => (
        <div key={sentence}>{translate(sentence)}</div>
      ))}
    </>
  );
};

const COLUMNS: readonly Column<PersonDecision>[] = [
  { field: 'decidedAt', label: field('decidedAt'), cell: ({ decidedAt }) => <InstantField at={decidedAt} /> },
  { field: 'standing', label: 'persons.decide.decided', cell: one => <Said {...one} /> },
  { field: 'reason', label: field('reason'), cell: ({ reason }) => reason },
  { field: 'decidedByName', label: field('decidedByName'), cell: ({ decidedByName }) => decidedByName },
];

/** Every decision about the person, the newest first: it is the one that counts. */
export const DecisionList = ({ person: { decisions } }: { person: Person }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('persons.decide.history')} level={3}>
      {decisions.length > 0 ? (
        <LocalTable<PersonDecision> rows={decisions} label="persons.decide.history" columns={COLUMNS} />
      ) : (
        <EmptyState title="persons.decide.none" hint="persons.decide.noneHint" />
      )}
    </Section>
  );
};
