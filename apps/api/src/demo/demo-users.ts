import type { GlobalRole, IncidentRole } from '@breachdesk/contract/vocabularies';
import { randomInt } from 'node:crypto';
import type { BodyKey } from './case-bodies.js';

/** Who acts in the demo. They are roles; no natural person stands behind them. */
export type Person =
  | 'administrator'
  | 'auditor'
  | 'commander'
  | 'lawyer'
  | 'manager'
  | 'analyst'
  | 'negotiator'
  | 'communications'
  | 'responder'
  | 'police'
  | 'nc3';

/** A demo account and the part it has in the case. */
export interface DemoUser {
  displayName: string;
  body: BodyKey;
  globalRole: GlobalRole;
  /** Role in the case; null for those who read no case content. */
  role: IncidentRole | null;
}

const clinic = (displayName: string, role: IncidentRole): DemoUser => ({
  displayName,
  body: 'clinic',
  globalRole: 'member',
  role,
});

/** The accounts, in the order in which they are printed. */
export const DEMO_USERS: Record<Person, DemoUser> = {
  commander: clinic('Demo commander', 'commander'),
  lawyer: clinic('Demo lawyer', 'legal'),
  manager: clinic('Demo manager', 'observer'),
  police: { displayName: 'Demo police officer', body: 'police', globalRole: 'member', role: 'partner' },
  nc3: { displayName: 'Demo NC3 officer', body: 'nc3', globalRole: 'member', role: 'partner' },
  analyst: clinic('Demo scope analyst', 'scope_analyst'),
  negotiator: clinic('Demo negotiator', 'negotiator'),
  communications: clinic('Demo communications', 'communications'),
  responder: clinic('Demo responder', 'responder'),
  auditor: { displayName: 'Demo auditor', body: 'clinic', globalRole: 'auditor', role: null },
  administrator: { displayName: 'Demo administrator', body: 'clinic', globalRole: 'administrator', role: null },
};

/** The keys of the accounts, typed. */
export const PEOPLE = Object.keys(DEMO_USERS) as Person[]; // keys of a Record over Person

/** Address to sign in with; the domain can belong to nobody (RFC 2606). */
export const emailOf = (person: Person): string => `${person}@demo.example`;

// Without signs that look alike in print.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

/** A password that nobody has seen before, easy to type. */
export const newPassword = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
