import type { Moment } from '@breachdesk/contract/moment';
import { deadlineEnd } from '@breachdesk/negotiation/course';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { formatSpan } from '../../platform/fields/format-duration';
import { MomentField } from '../../platform/moment/MomentField';
import { useNow } from '../../platform/use-now';

/** A deadline of theirs with what is left until it; one that is known to the day lasts until that day is over. */
export const NextDeadline = ({ deadline }: { deadline: Moment | null }) => {
  const translate = useTranslate();
  const now = useNow();
  const end = deadline && DateTime.fromJSDate(deadlineEnd(deadline));
  if (!end || end <= now) return <span>{translate('negotiations.course.passed')}</span>;
  return (
    <>
      <strong>{translate('negotiations.course.left', { span: formatSpan(now, end) })}</strong>{' '}
      <MomentField moment={deadline} withWords />
    </>
  );
};
