import { STOLEN_STATUSES, type ClockState, type StolenStatus } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import type { IncidentSummary } from '../platform/api/records';
import { formatSpan } from '../platform/fields/format-duration';
import { formatFigure } from '../platform/fields/format-figure';
import { formatInstant } from '../platform/moment/format-moment';
import { byUrgency, stateNow } from '../platform/clock/clock-words';

interface Speaker {
  translate: (key: string, params?: Record<string, unknown>) => string;
  zone: string;
  now: DateTime;
}

const what = ({ incident }: IncidentSummary, { translate }: Speaker): string => {
  const kind = translate(`vocab.incidentKind.${incident.kind}`);
  if (!incident.severity) return translate('summaries.headline.kindOnly', { kind });
  return translate('summaries.headline.kind', { kind, severity: translate(`vocab.severity.${incident.severity}`) });
};

const phase = ({ incident, phaseSince }: IncidentSummary, { translate, zone, now }: Speaker): string =>
  translate('summaries.headline.phase', {
    phase: translate(`vocab.phase.${incident.phase}`),
    at: formatInstant(phaseSince, zone, translate('platform.locale')),
    time: formatSpan(DateTime.fromISO(phaseSince), now),
  });

const sum = (rows: readonly { tables: number }[]): number => rows.reduce((total, { tables }) => total + tables, 0);

const taken = ({ tables }: IncidentSummary, { translate }: Speaker): string => {
  if (tables.length === 0) return translate('summaries.headline.noTables');
  const inStatus = (status: StolenStatus) => sum(tables.filter(({ stolenStatus }) => stolenStatus === status));
  const leaked = (status: string) => sum(tables.filter(({ leakedStatus }) => leakedStatus === status));
  const stolen = STOLEN_STATUSES.filter(status => inStatus(status) > 0)
    .map(status => translate(`summaries.headline.stolen.${status}`, { number: inStatus(status) }))
    .join(', ');
  const [confirmed, claimed] = [leaked('confirmed'), leaked('claimed')];
  const leak = translate(`summaries.headline.${confirmed + claimed > 0 ? 'leak' : 'noLeak'}`, { confirmed, claimed });
  return translate('summaries.headline.tables', { stolen, leak });
};

const persons = ({ figures }: IncidentSummary, { translate }: Speaker): string => {
  const [first, ...more] = figures.filter(({ metric }) => metric === 'confirmed');
  if (!first) return translate(`summaries.headline.${figures.length > 0 ? 'notConfirmed' : 'noFigure'}`);
  if (more.length > 0) return translate('summaries.headline.confirmedMany', { number: more.length + 1 });
  const { scope, source } = first;
  return translate('summaries.headline.confirmed', { value: formatFigure(first, translate), scope, source });
};

const clocks = (summary: IncidentSummary, { translate, zone, now }: Speaker): string => {
  // The review of a hold is no deadline of the law.
  const duties = summary.clocks.filter(({ kind }) => kind === 'obligation');
  const inState = (state: ClockState) => byUrgency(duties, now).filter(clock => stateNow(clock, now) === state);
  const [overdue, running, waiting] = [inState('overdue'), inState('running'), inState('not_started')];
  const next = running[0];
  const certain = overdue.filter(({ isCertain }) => isCertain).length;
  const perhaps = overdue.length - certain;
  const parts = [
    certain > 0 && translate('summaries.headline.overdue', { smart_count: certain }),
    perhaps > 0 && translate('summaries.headline.perhapsOverdue', { smart_count: perhaps }),
    next?.dueAt &&
      translate('summaries.headline.next', {
        title: next.title,
        time: formatSpan(now, DateTime.fromISO(next.dueAt)),
        at: formatInstant(next.dueAt, zone, translate('platform.locale')),
      }),
    overdue.length + running.length === 0 && translate('summaries.headline.noClock'),
    waiting.length > 0 && translate('summaries.headline.notStarted', { smart_count: waiting.length }),
  ];
  return parts.filter(Boolean).join(' ');
};

/** Joint tasks count in several lanes, so lanes are counted here and tasks never added up. */
const work = ({ lanes }: IncidentSummary, { translate }: Speaker): string => {
  const having = (count: 'open' | 'blocked' | 'overdue') => lanes.filter(lane => lane[count] > 0).length;
  const [open, blocked, overdue] = [having('open'), having('blocked'), having('overdue')];
  if (open === 0) return translate('summaries.headline.noWork');
  if (blocked + overdue === 0) return translate('summaries.headline.workFlows');
  return translate('summaries.headline.work', { blocked, overdue, all: lanes.length });
};

/** The state of the case in plain sentences, each true by itself, unknowns named as such. */
export const headlineOf = (summary: IncidentSummary, speaker: Speaker): string[] =>
  [what, phase, taken, persons, clocks, work].map(sentence => sentence(summary, speaker));
