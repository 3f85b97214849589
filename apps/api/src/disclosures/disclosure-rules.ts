import type { DisclosureMark } from '@breachdesk/contract/vocabularies';

/** Something one recipient was told of one fact. */
export interface Telling {
  recipient: string;
  /** When, as far as the order of tellings goes. */
  at: Date;
  /** What was told, spelled so that the same is spelled alike. */
  value: string;
  /** It is no longer so: a newer figure or run, another date, another standing of a category. */
  isOutdated: boolean;
}

/** What is wrong with what a recipient was told last, and who was told otherwise. */
export interface Verdict {
  marks: DisclosureMark[];
  contradictedBy: string[];
}

/** What each recipient holds of a fact: what it was told last. Of two things told in the same minute, the one named last. */
export const heldBy = <T extends Telling>(tellings: readonly T[]): Map<string, T> => {
  const held = new Map<string, T>();
  for (const telling of tellings) {
    const before = held.get(telling.recipient);
    if (!before || telling.at >= before.at) held.set(telling.recipient, telling);
  }
  return held;
};

/**
 * Judges all that was told of one fact. What two recipients hold contradicts when it is not the same: both are marked and
 * name each other, for whoever looks at one of them has to see the pair. Which of the two is no longer so says `stale`.
 */
export const judge = (tellings: readonly Telling[]): Map<string, Verdict> => {
  const held = [...heldBy(tellings).values()];
  return new Map(
    held.map(own => {
      const contradictedBy = held.filter(other => other.value !== own.value).map(({ recipient }) => recipient);
      const marks: DisclosureMark[] = [
        ...(contradictedBy.length > 0 ? (['contradicts'] as const) : []),
        ...(own.isOutdated ? (['stale'] as const) : []),
      ];
      return [own.recipient, { marks, contradictedBy }];
    }),
  );
};
