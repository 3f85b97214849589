import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { TimelineItem } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { SourceLine } from '../platform/fields/SourceLine';
import { formatClock, machineTime } from '../platform/moment/format-moment';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { useZone } from '../platform/moment/zone-context';
import { recordAddress } from '../platform/record/record-address';
import { itemTitle } from './item-title';
import { TABLE_OF_KIND } from './kind-tables';
import { KindIcon } from './KindIcon';
import { LongText } from './LongText';

const addressOf = ({ incidentId, kind }: TimelineItem, id: string) =>
  recordAddress(incidentId, TABLE_OF_KIND[kind], id);

/** When it happened, no more exact than it is known, and when that was written down. */
const Times = ({ item, whole }: { item: TimelineItem; whole: boolean }) => {
  const translate = useTranslate();
  const zone = useZone();
  const { occurred } = item;
  return (
    <Box sx={{ fontSize: '0.875rem' }} className="numbers">
      <Box component="span" sx={{ fontWeight: 650 }}>
        {(whole || !occurred) && <MomentField moment={occurred} />}
        {!whole && occurred?.precision === 'minute' && (
          <time dateTime={machineTime(occurred)}>{formatClock(occurred.at, zone)}</time>
        )}
        {!whole && occurred && occurred.precision !== 'minute' && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            {translate(`timeline.notKnown.${occurred.precision}`)}
          </Box>
        )}
      </Box>
      {occurred?.asWritten && (
        <Typography variant="caption" component="p" color="text.secondary">
          {translate('platform.moment.asWrittenQuote', { words: occurred.asWritten })}
        </Typography>
      )}
      <Typography variant="caption" component="p" color="text.secondary">
        {translate('timeline.recorded')} <InstantField at={item.recordedAt} />
      </Typography>
    </Box>
  );
};

const Corrected = ({ item }: { item: TimelineItem }) => {
  const translate = useTranslate();
  if (!item.correctedById) return null;
  const to = addressOf(item, item.correctedById);
  return (
    <Typography variant="body2" sx={{ fontWeight: 600 }}>
      {translate('timeline.corrected')}{' '}
      {to && (
        <Link component={RouterLink} to={to}>
          {translate('timeline.toCorrection')}
        </Link>
      )}
    </Typography>
  );
};

const Title = ({ item }: { item: TimelineItem }) => {
  const title = itemTitle(item, useTranslate());
  const to = addressOf(item, item.id);
  const text = item.correctedById ? <del>{title}</del> : title;
  return (
    <Typography sx={{ fontWeight: 600 }}>
      {to ? (
        <Link component={RouterLink} to={to} color="inherit">
          {text}
        </Link>
      ) : (
        text
      )}
    </Typography>
  );
};

interface TimelineRowProps {
  item: TimelineItem;
  /** It corrects another line of this page. */
  corrects: boolean;
  /** Shows date and time, where the heading is not the day of the event. */
  whole: boolean;
}

/** One line of the timeline: when, what, who says so, how sure that is. */
export const TimelineRow = ({ item, corrects, whole }: TimelineRowProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { sm: '11rem minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: 0.5,
        px: 1.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Times item={item} whole={whole} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mb: 0.25 }}>
          <Chip
            size="small"
            variant="outlined"
            icon={<KindIcon kind={item.kind} />}
            label={translate(`vocab.timelineKind.${item.kind}`)}
          />
          {item.confidence && (
            <Typography variant="body2" component="span">
              <ConfidenceText word={item.confidence} />
            </Typography>
          )}
          <HandlingChip handling={item} />
        </Box>
        <Title item={item} />
        <Corrected item={item} />
        {corrects && <Typography variant="body2">{translate('timeline.corrects')}</Typography>}
        {item.issuer && (
          <Typography variant="body2">{translate('timeline.saidBy', { issuer: item.issuer })}</Typography>
        )}
        {item.text && <LongText text={item.text} />}
        <SourceLine source={item.source} />
      </Box>
    </Box>
  );
};
