import { useTranslate } from 'react-admin';
import type { Person, PersonAlias } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { InstantField } from '../../platform/moment/InstantField';
import { LocalTable } from './LocalTable';
import { shortName } from './person-words';
import { TakeBack } from './TakeBack';

const field = (name: string): string => `resources.person-aliases.fields.${name}`;

const TakenBack = ({ takenBackAt, takenBackByName, takenBackReason }: PersonAlias) =>
  takenBackAt && (
    <>
      {takenBackReason} ({takenBackByName}, <InstantField at={takenBackAt} />)
    </>
  );

const COLUMNS: readonly Column<PersonAlias>[] = [
  {
    field: 'oldId',
    label: field('oldId'),
    cell: ({ oldId, newId }) => (
      <code>
        {shortName(oldId)} → {shortName(newId)}
      </code>
    ),
  },
  { field: 'reason', label: field('reason'), cell: ({ reason }) => reason },
  { field: 'madeAt', label: field('madeAt'), cell: ({ madeAt }) => <InstantField at={madeAt} /> },
  { field: 'madeByName', label: field('madeByName'), cell: ({ madeByName }) => madeByName },
  { field: 'takenBackAt', label: field('takenBackAt'), cell: one => <TakenBack {...one} /> },
];

/** Numbers that count as this one person, how that is known, and the way to part them again. */
export const NumberList = ({ person: { numbers, aliases } }: { person: Person }) => {
  const translate = useTranslate();
  return (
    <Section
      title={translate('persons.numbers.title')}
      intro={translate('persons.numbers.inRegister', { smart_count: numbers.length })}
      level={3}
    >
      {aliases.length > 0 ? (
        <LocalTable<PersonAlias>
          rows={aliases}
          label="persons.numbers.title"
          columns={COLUMNS}
          rowActions={one => (one.takenBackAt ? null : <TakeBack alias={one} />)}
        />
      ) : (
        <EmptyState title="persons.numbers.none" hint="persons.numbers.noneHint" />
      )}
    </Section>
  );
};
