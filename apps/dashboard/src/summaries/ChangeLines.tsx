import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { IncidentSummary } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';
import { InstantField } from '../platform/moment/InstantField';
import { recordAddress } from '../platform/record/record-address';
import { itemTitle } from '../timeline/item-title';
import { TABLE_OF_KIND } from '../timeline/kind-tables';

type Props = Pick<IncidentSummary, 'news' | 'newsTotal' | 'changes' | 'since'> & { incidentId: string };

const Counts = ({ changes }: Pick<Props, 'changes'>) => {
  const translate = useTranslate();
  const countOf = ({ tableName, added, changed }: Props['changes'][number]): string => {
    const parts = [
      added > 0 && translate('summaries.changes.added', { number: formatNumber(added) }),
      changed > 0 && translate('summaries.changes.changed', { number: formatNumber(changed) }),
    ];
    const name = translate(`summaries.records.${tableName}`, { _: tableName });
    return `${name}: ${parts.filter(Boolean).join(', ')}`;
  };
  return <p className="plain">{changes.map(countOf).join(' · ')}</p>;
};

const News = ({ item, incidentId }: { item: Props['news'][number]; incidentId: string }) => {
  const translate = useTranslate();
  const title = itemTitle(item, translate);
  const to = recordAddress(incidentId, TABLE_OF_KIND[item.kind], item.id);
  return (
    <li>
      <span className="quiet numbers">
        <InstantField at={item.recordedAt} /> · {translate(`vocab.timelineKind.${item.kind}`)}
      </span>{' '}
      {to ? (
        <Link component={RouterLink} to={to} color="inherit">
          {title}
        </Link>
      ) : (
        title
      )}
    </li>
  );
};

/** The way to the lines that are not shown: the timeline, in the order of writing down. */
const MoreNews = ({ more, since, incidentId }: { more: number; since: string; incidentId: string }) => {
  const translate = useTranslate();
  if (more <= 0) return null;
  const query = new URLSearchParams({
    sort: 'recordedAt',
    order: 'DESC',
    filter: JSON.stringify({ recordedFrom: since, correctedById: false }),
  });
  return (
    <p className="plain">
      <Link component={RouterLink} to={`/incidents/${incidentId}/timeline?${query.toString()}`}>
        {translate('summaries.changes.more', { smart_count: more, number: formatNumber(more) })}
      </Link>
    </p>
  );
};

/** What was written down since: how much of what, and the last lines of the timeline. */
export const ChangeLines = ({ news, newsTotal, changes, since, incidentId }: Props) => {
  const translate = useTranslate();
  if (news.length + changes.length === 0) {
    return <p className="quiet plain">{translate('summaries.changes.none')}</p>;
  }
  return (
    <>
      <Counts changes={changes} />
      <ul className="lines">
        {news.map(item => (
          <News key={`${item.kind} ${item.id}`} {...{ item, incidentId }} />
        ))}
      </ul>
      <MoreNews more={newsTotal - news.length} {...{ since, incidentId }} />
    </>
  );
};
