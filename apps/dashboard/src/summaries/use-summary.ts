import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DateTime } from 'luxon';
import { useDataProvider } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { BreachdeskDataProvider } from '../platform/api/data-provider';
import type { IncidentSummary } from '../platform/api/records';
import { useNow } from '../platform/use-now';

const REFRESH = 60_000;

/** Spans offered for "changes since", in the address as written here. */
export const SPANS = { '1h': { hours: 1 }, '8h': { hours: 8 }, '24h': { hours: 24 }, '7d': { days: 7 } } as const;
export type Span = keyof typeof SPANS;
const USUAL: Span = '24h';

const isSpan = (word: string): word is Span => Object.hasOwn(SPANS, word);

/** Since when changes are shown: a span back from now, or a chosen instant. It lives in the address. */
export const useSince = () => {
  const [search, setSearch] = useSearchParams();
  const given = search.get('since') ?? USUAL;
  const since = isSpan(given) || DateTime.fromISO(given).isValid ? given : USUAL;
  const choose = (next: string) => setSearch({ since: next }, { replace: true });
  return { since, span: isSpan(since) ? since : null, choose };
};

const instantOf = (since: string): string => {
  const at = isSpan(since) ? DateTime.now().minus(SPANS[since]) : DateTime.fromISO(since);
  return at.toUTC().startOf('minute').toISO() ?? '';
};

/** Where the incident stands, read again once a minute, and the server's time as it goes on since the answer came. */
export const useSummary = (incidentId: string, since: string) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const tick = useNow();
  const query = useQuery({
    queryKey: ['summary', incidentId, since],
    queryFn: () =>
      dataProvider.read<IncidentSummary>(
        `incidents/${incidentId}/summary?since=${encodeURIComponent(instantOf(since))}`,
      ),
    placeholderData: keepPreviousData,
    // It counts nearly everything, so nearly every change on another tab makes it old.
    staleTime: 0,
    refetchInterval: REFRESH,
  });
  const passed = Math.max(0, tick.toMillis() - query.dataUpdatedAt);
  const now = query.data ? DateTime.fromISO(query.data.generatedAt).plus({ milliseconds: passed }) : tick;
  return { ...query, now };
};
