import type { Moment } from '@breachdesk/contract/moment';
import {
  DISCLOSURE_MARKS,
  type DisclosureMark,
  FACT_KINDS,
  type FactKind,
  RECIPIENT_KINDS,
  type RecipientKind,
  TELLING_SOURCES,
  type TellingSource,
} from '@breachdesk/contract/vocabularies';
import { ToldCategory, ToldDate, ToldFigure } from '../incidents/telling.js';
import { Shown } from '../platform/fields/shapes.js';

/** A fact with a value: exactly one of the three. */
export class FactValue {
  @Shown({ kind: 'json', nullable: true, schema: { type: ToldFigure }, about: 'The figure, if it is one' })
  figure: ToldFigure | null;
  @Shown({ kind: 'json', nullable: true, schema: { type: ToldCategory }, about: 'The category, if it is one' })
  category: ToldCategory | null;
  @Shown({ kind: 'json', nullable: true, schema: { type: ToldDate }, about: 'The date, if it is one' })
  date: ToldDate | null;
}

/** To whom something was told: a column of the matrix. */
export class DisclosureRecipient {
  @Shown({ kind: 'text', about: 'Key of the column' }) key: string;
  @Shown({ kind: 'choice', of: RECIPIENT_KINDS, name: 'RecipientKind', about: 'What kind of reader' })
  kind: RecipientKind;
  @Shown({ kind: 'text', nullable: true, about: 'Name of the organisation, where it is one' }) name: string | null;
}

/** What was told of: a row of the matrix. Figures that superseded one another are one row; metrics never share one. */
export class DisclosureFact {
  @Shown({ kind: 'text', about: 'Key of the row' }) key: string;
  @Shown({ kind: 'choice', of: FACT_KINDS, name: 'FactKind', about: 'What it is' }) kind: FactKind;
  @Shown({ kind: 'json', schema: { type: FactValue }, about: 'As we hold it now; as last told where we hold none' })
  now: FactValue;
  @Shown({ kind: 'flag', about: 'We hold it no more' }) gone: boolean;
}

/** One time a fact was told. */
export class DisclosureTelling {
  @Shown({ kind: 'choice', of: TELLING_SOURCES, name: 'TellingSource', about: 'Noun of the record it stands in' })
  source: TellingSource;
  @Shown({ kind: 'id', about: 'That record' }) sourceId: string;
  @Shown({ kind: 'text', about: 'Its subject or title' }) title: string;
  @Shown({ kind: 'moment', about: 'When it was told' }) told: Moment;
  @Shown({ kind: 'flag', about: 'Approved, but no letter has gone out yet' }) pending: boolean;
  @Shown({ kind: 'json', schema: { type: FactValue }, about: 'The value as it was told' }) value: FactValue;
}

/** What one recipient was told of one fact. */
export class DisclosureCell {
  @Shown({ kind: 'text', about: 'Key of the row' }) fact: string;
  @Shown({ kind: 'text', about: 'Key of the column' }) recipient: string;
  @Shown({
    kind: 'choices',
    of: DISCLOSURE_MARKS,
    name: 'DisclosureMark',
    about: 'What is wrong with what was told last; none if nothing is',
  })
  marks: DisclosureMark[];
  @Shown({ kind: 'texts', about: 'Keys of recipients who hold something else; each of them names this one as well' })
  contradictedBy: string[];
  @Shown({ kind: 'json', schema: { type: [DisclosureTelling] }, about: 'Everything told, latest first' })
  tellings: DisclosureTelling[];
}

/** What was told to whom, as far as the reader may see where it stands. */
export class DisclosureMatrixView {
  @Shown({ kind: 'json', schema: { type: [DisclosureRecipient] }, about: 'Columns, in order' })
  recipients: DisclosureRecipient[];
  @Shown({ kind: 'json', schema: { type: [DisclosureFact] }, about: 'Rows, in order' }) facts: DisclosureFact[];
  @Shown({ kind: 'json', schema: { type: [DisclosureCell] }, about: 'Where a recipient was told of a fact' })
  cells: DisclosureCell[];
  @Shown({ kind: 'flag', about: 'More was told than is shown: the latest of it' }) capped: boolean;
}
