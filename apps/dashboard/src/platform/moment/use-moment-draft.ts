import type { Moment } from '@breachdesk/contract/moment';
import type { Precision } from '@breachdesk/contract/vocabularies';
import { useState } from 'react';
import { isBlank, momentOf, noParts, partsOf, type MomentFlaw, type MomentParts } from './moment-parts';

/** Half a date: kept in the form so that saving is refused instead of the half being lost. */
export interface DraftMoment {
  flaw: MomentFlaw;
}
type Value = Moment | DraftMoment | null | undefined;

const valueOf = (parts: MomentParts): Moment | DraftMoment | null => {
  if (isBlank(parts)) return null;
  const made = momentOf(parts);
  return typeof made === 'string' ? { flaw: made } : made;
};

const partsFrom = (value: Value, zone: string, precision: Precision): MomentParts =>
  value && !('flaw' in value) ? partsOf(value) : noParts(zone, precision);

/** Keeps the typed text beside the form's value, and starts over when the form is given another value (reset, reload). */
export const useMomentDraft = (
  value: Value,
  onChange: (next: Moment | DraftMoment | null) => void,
  zone: string,
  precision: Precision,
) => {
  const [{ parts, emitted }, setDraft] = useState(() => ({
    parts: partsFrom(value, zone, precision),
    emitted: JSON.stringify(value ?? null),
  }));
  const incoming = JSON.stringify(value ?? null);
  if (incoming !== emitted) setDraft({ parts: partsFrom(value, zone, precision), emitted: incoming });
  // While nothing is typed the zone is the one of the screen, which a field of the same form may change.
  const shown = isBlank(parts) ? { ...parts, zone } : parts;
  const change = (part: Partial<MomentParts>) => {
    const next = { ...shown, ...part };
    const made = valueOf(next);
    setDraft({ parts: next, emitted: JSON.stringify(made) });
    onChange(made);
  };
  return { parts: shown, change };
};
