import type { VocabularyName } from '../vocabulary';

/**
 * A filter of a list. `words`: any of the ticked words; `choice`: one of given options; `flag`: on or off;
 * `date`: a day, sent as the start (`edge: 'from'`) or end of it;
 * `text`: some words, asked for after a pause in typing.
 */
export type Filter =
  | { kind: 'words'; source: string; list: VocabularyName; label?: string }
  | { kind: 'choice'; source: string; options: readonly { id: string; name: string }[]; label?: string }
  | { kind: 'flag'; source: string; label?: string }
  | { kind: 'text'; source: string; label?: string }
  | { kind: 'date'; source: string; edge: 'from' | 'to'; label?: string };
