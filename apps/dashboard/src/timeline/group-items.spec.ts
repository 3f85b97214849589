import type { Moment } from '@breachdesk/contract/moment';
import type { TimelineItem } from '../platform/api/records';
import { groupItems } from './group-items';

const zone = 'Europe/Copenhagen';

const item = (id: string, at: string, precision: Moment['precision']): TimelineItem => ({
  id,
  incidentId: 'incident',
  kind: 'entry',
  occurred: { at, precision, zone, asWritten: null },
  occurredAt: at,
  recordedAt: '2026-11-23T12:00:00Z',
  title: id,
  text: null,
  issuer: null,
  source: null,
  confidence: 'reported',
  correctedById: null,
  tlp: 'AMBER',
  compartment: 'general',
});

describe('Headings of the timeline', () => {
  it('names a year and its January once each, though both begin at the same instant', () => {
    const newYear = '2024-12-31T23:00:00Z';
    const items = [
      item('leak', '2025-05-25T22:00:00Z', 'day'),
      item('update', newYear, 'year'),
      item('forum', newYear, 'month'),
      item('warning', newYear, 'year'),
      item('statement', '2024-12-29T23:00:00Z', 'day'),
    ];
    const groups = groupItems(items, { by: 'occurredAt', zone, locale: 'en' });
    expect(groups.map(({ key, items: lines }) => [key, lines.map(({ id }) => id)])).toEqual([
      ['day 2025-05-26', ['leak']],
      ['year 2025', ['update', 'warning']],
      ['month 2025-01', ['forum']],
      ['day 2024-12-30', ['statement']],
    ]);
  });
});
