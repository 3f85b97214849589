import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { TimelineItem } from '../platform/api/records';
import { EmptyState } from '../platform/feedback/EmptyState';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { NothingYet } from '../platform/feedback/NothingYet';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import type { Filter } from '../platform/list/filter';
import { FilterBar } from '../platform/list/FilterBar';
import { ListPaging } from '../platform/list/ListPaging';
import { SHOWN_IN_PLACE } from '../platform/list/ResourceList';
import { groupItems, type Group } from './group-items';
import { OrderField } from './OrderField';
import { TimelineRow } from './TimelineRow';

const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'kind', list: 'timelineKind' },
  { kind: 'words', source: 'confidence', list: 'confidence' },
  { kind: 'date', source: 'occurredFrom', edge: 'from' },
  { kind: 'date', source: 'occurredUntil', edge: 'to' },
  { kind: 'date', source: 'recordedFrom', edge: 'from' },
];

const GroupLines = ({ group, corrections }: { group: Group; corrections: ReadonlySet<string> }) => {
  const translate = useTranslate();
  const heading = translate(`timeline.groups.${group.kind}`, { period: group.period });
  return (
    <Paper variant="outlined" sx={{ mb: 1.5 }}>
      <Typography variant="h3" sx={{ px: 1.5, py: 1 }}>
        {heading}
      </Typography>
      <Box component="ol" aria-label={heading} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {group.items.map(item => (
          <TimelineRow
            key={`${item.kind} ${item.id}`}
            item={item}
            corrects={corrections.has(item.id)}
            whole={group.kind === 'recorded'}
          />
        ))}
      </Box>
    </Paper>
  );
};

const Lines = ({ mayWrite }: { mayWrite: boolean }) => {
  const translate = useTranslate();
  const { zone } = useIncident();
  const { data, isPending, error, refetch, sort, ...list } = useListContext<TimelineItem>();
  const filterValues = (list.filterValues ?? {}) as object; // as: the list's own filters
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) {
    return Object.keys(filterValues).length > 0 ? (
      <EmptyState title="platform.list.noMatch" hint="platform.list.noMatchHint" />
    ) : (
      <NothingYet title="timeline.none" hint={mayWrite ? 'timeline.noneHint' : undefined} />
    );
  }
  const by = sort.field === 'recordedAt' ? 'recordedAt' : 'occurredAt';
  const groups = groupItems(data, { by, zone, locale: translate('platform.locale') });
  const corrections = new Set(data.flatMap(({ correctedById }) => correctedById ?? []));
  return (
    <>
      {groups.map((group, n) => (
        // The same period can come again: a day of another zone, or a month between its days.
        <GroupLines key={`${group.key} ${n}`} {...{ group, corrections }} />
      ))}
      <ListPaging label="incidents.tabs.timeline" />
    </>
  );
};

/** What happened, in one line of time: entries and everything else of the case that has a moment. */
export const TimelineList = () => {
  const translate = useTranslate();
  const { id, zone, reference, title } = useIncident();
  const mayWrite = useMayHere('timeline_entry.create');
  useDocumentTitle(`${translate('incidents.tabs.timeline')} · ${reference} ${title}`);
  const write = mayWrite && (
    <LinkButton to={`/incidents/${id}/timeline/new`} variant="contained">
      {translate('timeline.create.open')}
    </LinkButton>
  );
  return (
    <Section title={translate('incidents.tabs.timeline')} intro={translate('timeline.intro', { zone })} actions={write}>
      <ListBase
        resource="timeline"
        filter={{ incidentId: id }}
        sort={{ field: 'occurredAt', order: 'DESC' }}
        perPage={50}
        storeKey={false}
        exporter={false}
        queryOptions={SHOWN_IN_PLACE}
      >
        <FilterBar label="incidents.tabs.timeline" filters={FILTERS} searchable order={<OrderField />} />
        <Lines mayWrite={mayWrite} />
      </ListBase>
    </Section>
  );
};
