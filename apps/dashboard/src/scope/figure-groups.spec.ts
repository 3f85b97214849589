import type { Figure } from '../platform/api/records';
import { groupFigures, sameNumberElsewhere } from './figure-groups';

const figure = (id: string, over: Partial<Figure> = {}): Figure => ({
  id,
  version: 1,
  incidentId: 'incident',
  tlp: 'AMBER',
  compartment: 'general',
  sharedWith: [],
  createdAt: '2025-01-22T08:00:00Z',
  createdBy: 'somebody',
  updatedAt: '2025-01-22T08:00:00Z',
  archivedAt: null,
  metric: 'population',
  scope: 'patients',
  value: 130_000,
  valueTo: null,
  approximate: true,
  asWritten: null,
  source: 'upday.com',
  sourceUrl: null,
  asOf: { at: '2025-01-22T00:00:00Z', precision: 'day', zone: 'UTC', asWritten: null },
  confidence: 'reported',
  supersedesId: null,
  runId: null,
  cohortId: null,
  stale: false,
  supersededById: null,
  superseded: Boolean(over.supersededById),
  ...over,
});

describe('figures on screen', () => {
  it('never stand under another metric than their own, and every metric is listed', () => {
    const groups = groupFigures([figure('a'), figure('b', { metric: 'possibly_affected' })]);
    expect(groups.map(({ metric, chains }) => [metric, chains.map(({ current }) => current.id)])).toEqual([
      ['population', ['a']],
      ['possibly_affected', ['b']],
      ['estimated', []],
      ['confirmed', []],
      ['notified', []],
    ]);
  });

  it('fold every replaced figure under the one that stands, newest first', () => {
    const groups = groupFigures([
      figure('old', { supersededById: 'mid' }),
      figure('mid', { supersedesId: 'old', supersededById: 'new' }),
      figure('new', { supersedesId: 'mid' }),
    ]);
    const [chain] = groups[0]?.chains ?? [];
    expect(chain?.current.id).toBe('new');
    expect(chain?.earlier.map(({ id }) => id)).toEqual(['mid', 'old']);
    expect(groups[0]?.chains).toHaveLength(1);
  });

  it('stay in view when the figure that replaced them may not be seen, and say so', () => {
    const [chain] = groupFigures([figure('a', { superseded: true })])[0]?.chains ?? [];
    expect(chain).toMatchObject({ current: { id: 'a' }, supersededUnseen: true });
  });

  it('warn of the same number under another metric', () => {
    const all = [
      figure('a'),
      figure('b', { metric: 'confirmed' }),
      figure('c', { metric: 'estimated', value: 57_000 }),
    ];
    expect(sameNumberElsewhere(all[0] ?? figure('a'), all)).toEqual(['confirmed']);
    expect(sameNumberElsewhere(figure('d', { value: null }), all)).toEqual([]);
  });
});
