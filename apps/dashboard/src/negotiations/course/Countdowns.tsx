import { momentEnd } from '@breachdesk/negotiation/moment-end';
import Box from '@mui/material/Box';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { NegotiationCourse } from '../../platform/api/records';
import { formatSpan } from '../../platform/fields/format-duration';
import { MomentField } from '../../platform/moment/MomentField';
import { useNow } from '../../platform/use-now';

type Deadline = NegotiationCourse['deadlines'][number];

/** A deadline of theirs with what is left until it; one that is known to the day lasts until that day is over. */
const Countdown = ({ deadline, kind }: Deadline) => {
  const translate = useTranslate();
  const now = useNow();
  const end = DateTime.fromJSDate(momentEnd(deadline));
  const span = formatSpan(now, end);
  return (
    <Box component="li" sx={{ color: end > now ? undefined : 'text.secondary' }}>
      <strong>{translate(`negotiations.course.${end > now ? 'left' : 'passedSince'}`, { span })}</strong>
      {': '}
      <MomentField moment={deadline} withWords /> ({translate(`vocab.negotiationEventKind.${kind}`)})
    </Box>
  );
};

/** Each of their deadlines: those that lie ahead first, the next one on top, and then those that have passed. */
export const Countdowns = ({ deadlines }: Pick<NegotiationCourse, 'deadlines'>) => {
  const translate = useTranslate();
  const now = useNow().toJSDate();
  if (deadlines.length === 0) return <span>{translate('platform.none')}</span>;
  const isAhead = ({ deadline }: Deadline): boolean => momentEnd(deadline) > now;
  const ordered = [...deadlines.filter(isAhead), ...deadlines.filter(each => !isAhead(each)).reverse()];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {ordered.map(each => (
        <Countdown key={each.eventId} {...each} />
      ))}
    </Box>
  );
};
