import { when } from '../support/case.js';

/** The people of the company; those outside it are partners, or have no part in the case. */
export const INSIDE = ['commander', 'legal', 'analyst', 'negotiator', 'press', 'responder', 'manager'] as const;
/** What each of them does in the incident, besides the commander. */
export const ROLES = {
  legal: 'legal',
  analyst: 'scope_analyst',
  negotiator: 'negotiator',
  press: 'communications',
  responder: 'responder',
  manager: 'observer',
} as const;
/** Everybody in the story. */
export type Name = (typeof INSIDE)[number] | 'officer' | 'nc3' | 'outsider' | 'auditor' | 'administrator';

/** Who says most of it. */
export const ARTICLE = 'German trade press, early 2025, after the company';
/** When, as exactly as the reports say. */
export const CRASH = when('2024-12-09', 'On 9 December there was an IT crash');
export const STATEMENT = when('2024-12-30', '30 December');
export const EARLY = when('2025', 'early 2025; the day is not given');
