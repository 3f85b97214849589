import {
  FACT_KINDS,
  FIGURE_METRICS,
  GDPR_CLASSES,
  KEY_DATES,
  RECIPIENT_KINDS,
} from '@breachdesk/contract/vocabularies';
import type {
  DisclosureCell,
  DisclosureFact,
  DisclosureMatrixView,
  DisclosureRecipient,
} from './disclosure-matrix.dto.js';
import { judge, type Telling } from './disclosure-rules.js';
import { type Fact, factsIn, type LineFigure, spelled, type Teller } from './facts-told.js';

/** One time that a fact was told. */
interface Said extends Telling {
  fact: Fact;
  teller: Teller;
}

/** Rows and columns of what was told, each cell judged. `tellers` come latest first. */
export const matrixOf = (
  tellers: readonly Teller[],
  lines: readonly LineFigure[],
): Omit<DisclosureMatrixView, 'capped'> => {
  const rows = new Map<string, Said[]>();
  for (const teller of tellers.toReversed())
    for (const fact of factsIn(teller, lines)) {
      const { recipient, at } = teller;
      const said = { recipient, at, value: spelled(fact.then), isOutdated: fact.isOutdated, fact, teller };
      rows.set(fact.key, [...(rows.get(fact.key) ?? []), said]);
    }
  return {
    recipients: recipientsOf(tellers),
    facts: [...rows].map(([key, said]) => rowOf(key, said)).sort(byKindAndMeaning),
    cells: [...rows].flatMap(([key, said]) => cellsOf(key, said)),
  };
};

const recipientsOf = (tellers: readonly Teller[]): DisclosureRecipient[] => {
  const byKey = new Map(
    tellers.map(({ recipient: key, recipientKind: kind, recipientName: name }) => [key, { key, kind, name }]),
  );
  const place = ({ kind }: DisclosureRecipient): number => RECIPIENT_KINDS.indexOf(kind);
  return [...byKey.values()].sort((a, b) => place(a) - place(b) || (a.name ?? '').localeCompare(b.name ?? ''));
};

const rowOf = (key: string, said: readonly Said[]): DisclosureFact => {
  const { kind, then, now } = said[said.length - 1]!.fact; // a row is there because of what was said
  return { key, kind, now: now ?? then, gone: now === null };
};

/** Figures by what they count, categories by their class, dates in the order of the case. */
const byKindAndMeaning = (a: DisclosureFact, b: DisclosureFact): number =>
  FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) || meaning(a) - meaning(b) || a.key.localeCompare(b.key);

const meaning = ({ now: { figure, category, date } }: DisclosureFact): number => {
  if (figure) return FIGURE_METRICS.indexOf(figure.metric);
  if (category) return GDPR_CLASSES.indexOf(category.gdprClass);
  return date ? KEY_DATES.indexOf(date.keyDate) : 0;
};

const cellsOf = (fact: string, said: readonly Said[]): DisclosureCell[] =>
  [...judge(said)].map(([recipient, verdict]) => ({
    fact,
    recipient,
    ...verdict,
    tellings: said
      .filter(each => each.recipient === recipient)
      .map(({ fact: { then: value }, teller: { source, sourceId, title, told, pending } }) => ({
        source,
        sourceId,
        title,
        told,
        pending,
        value,
      }))
      .reverse(),
  }));
