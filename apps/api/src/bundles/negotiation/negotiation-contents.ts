import type { Moment } from '@breachdesk/contract/moment';
import type { NegotiationEventKind, NegotiationParty } from '@breachdesk/contract/vocabularies';
import type { Rate } from '@breachdesk/negotiation/conversion';
import type { CourseMoney } from '@breachdesk/negotiation/course';

/** A message as it is handed over: its time as written, as read, and as somebody says by hand. */
export interface BundleMessage {
  id: string;
  number: number;
  kind: string;
  party: NegotiationParty;
  partyAsWritten: string;
  timeAsWritten: string;
  sent: Moment | null;
  timeFault: string | null;
  handSent: Moment | null;
  handReason: string | null;
  handBy: string | null;
  text: string;
  sha256: string;
  fileName: string | null;
  importId: string | null;
}

/** An event as it is handed over. */
export interface BundleEvent {
  id: string;
  kind: NegotiationEventKind;
  party: NegotiationParty;
  occurred: Moment;
  text: string | null;
  amount: string | null;
  currency: string | null;
  amountAsWritten: string | null;
  percent: string | null;
  deadline: Moment | null;
  source: string | null;
  confidence: string;
  correctsId: string | null;
  messageNumber: number | null;
}

/** A decision as it is handed over: what was chosen among what, why, by whom, and what it rests on. */
export interface BundleDecision {
  course: string;
  question: string;
  options: string[];
  reason: string;
  amount: string | null;
  currency: string | null;
  state: string;
  writtenBy: string[];
  firstApprovedBy: string | null;
  firstApprovedAt: string | null;
  secondApprovedBy: string | null;
  secondApprovedAt: string | null;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  grounds: {
    kind: string;
    occurred: Moment;
    givenBy: string;
    text: string;
    sanctionsList: string | null;
    result: string | null;
  }[];
}

/** A rate as it is handed over, also one that counts no longer. */
export interface BundleRate extends Rate {
  source: string;
  correctsId: string | null;
  enteredAt: string;
  enteredBy: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
}

/** A leak publication of the negotiation. */
export interface BundlePublication {
  place: string;
  placeName: string | null;
  publishedBy: string | null;
  seen: Moment | null;
  claim: string | null;
  volume: string | null;
  source: string;
  confidence: string;
  takenDown: Moment | null;
  note: string | null;
}

/** A file of the negotiation. */
export interface BundleEvidence {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  addedAt: string;
  addedBy: string | null;
}

/** Everything a bundle says of a negotiation; each list in its order. */
export interface NegotiationContents {
  case: { id: string; reference: string; title: string; zone: string };
  negotiation: {
    id: string;
    actor: string;
    channel: string | null;
    language: string | null;
    state: string;
    summary: string | null;
    firstContact: Moment | null;
    source: string | null;
    confidence: string;
    comparedIn: string | null;
    tlp: string;
  };
  participants: { name: string; party: string; role: string; handle: string | null; note: string | null }[];
  chats: object[];
  messages: BundleMessage[];
  events: BundleEvent[];
  publications: BundlePublication[];
  rates: BundleRate[];
  decisions: BundleDecision[];
  replies: object[];
  notes: object[];
  admissions: object[];
  evidence: BundleEvidence[];
}

/** An entry of the record, as its line in the bundle states it. */
export interface RecordEntry {
  seq: number;
  at: string;
  actorId: string;
  actorName: string | null;
  requestId: string | null;
  action: string;
  table: string;
  recordId: string;
  changedFields: string[];
  before: object | null;
  after: object | null;
}

/** What was corrected counts no longer. */
export const standing = <T extends { id: string; correctsId: string | null }>(all: readonly T[]): T[] => {
  const corrected = new Set(all.map(({ correctsId }) => correctsId));
  return all.filter(({ id }) => !corrected.has(id));
};

/** The rates that stand, and the currency that somebody chose. */
export const moneyOf = ({ negotiation, rates }: NegotiationContents): CourseMoney => ({
  rates: standing(rates).filter(({ withdrawnAt }) => withdrawnAt === null),
  comparedIn: negotiation.comparedIn,
});
