import { dueWords, reminderMail } from './reminder-mail.js';

const REMINDER = {
  id: 'r',
  email: 'ada@example.org',
  incidentId: 'i',
  reference: 'INC-2024-0001',
  zone: 'Europe/Copenhagen',
  kind: 'obligation' as const,
  subjectId: 's',
  title: 'Notification',
  dueAt: new Date('2024-12-12T07:20:00Z'),
};
const at = (now: string, more: object = {}, address: string | null = 'https://desk.example') =>
  reminderMail({ ...REMINDER, ...more }, new Date(now), address);

it('says the deadline in the zone of the case, and a day that ends as that day', () => {
  expect(dueWords(new Date('2024-12-12T07:20:00Z'), 'Europe/Copenhagen')).toBe(
    'Thu 12 Dec 2024, 08:20 (Europe/Copenhagen)',
  );
  // One month from 2024-12-12, by Reg. 1182/71: the end of Monday 13 January (DOMAIN.md §1.8).
  expect(dueWords(new Date('2025-01-13T23:00:00Z'), 'Europe/Copenhagen')).toBe(
    'the end of Mon 13 Jan 2025 (Europe/Copenhagen)',
  );
});

it('tells before from after, and leads to the duty or the hold', () => {
  const before = at('2024-12-12T07:19:59Z');
  expect(before.subject).toBe('INC-2024-0001: deadline Thu 12 Dec 2024, 08:20 (Europe/Copenhagen)');
  expect(before.text).toContain('https://desk.example/#/incidents/i/obligations/s');
  const after = at('2024-12-12T07:20:00Z', { kind: 'hold_review', title: 'Police' });
  expect(after.subject).toContain('deadline passed');
  expect(after.text).toContain('Review of the hold asked for by Police');
  expect(after.text).toContain('/letters/holds/s');
});

it('keeps the words of what may not leave the house, and names no address that nobody gave', () => {
  const { text } = at('2024-12-12T00:00:00Z', { title: null }, null);
  expect(text).toContain('Something restricted');
  expect(text).not.toContain('http');
});
