import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CourseAmount, Negotiation, NegotiationCourse } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Facts } from '../../platform/fields/Facts';
import { Section } from '../../platform/layout/Section';
import { MomentField } from '../../platform/moment/MomentField';
import { Countdowns } from './Countdowns';
import { CourseChart } from './CourseChart';
import { CourseTable } from './CourseTable';

const AmountFact = ({ amount }: { amount: CourseAmount | null }) => {
  const translate = useTranslate();
  if (!amount) return <span>{translate('platform.none')}</span>;
  return (
    <>
      <strong className="numbers">{`${amount.amount} ${amount.currency}`}</strong>{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        <MomentField moment={amount.occurred} />
      </Typography>
    </>
  );
};

const KeyFigures = ({ course }: { course: NegotiationCourse }) => {
  const translate = useTranslate();
  const name = (key: string) => `negotiations.course.${key}`;
  const { firstDemand, presentDemand, bestOffer, lastOffer, discountPercent, days, deadlines } = course;
  return (
    <Facts
      facts={[
        { label: name('presentDemand'), value: <AmountFact amount={presentDemand} /> },
        { label: name('lastOffer'), value: <AmountFact amount={lastOffer} /> },
        { label: name('firstDemand'), value: <AmountFact amount={firstDemand} /> },
        { label: name('bestOffer'), value: <AmountFact amount={bestOffer} /> },
        {
          label: name('discount'),
          value: discountPercent && translate('negotiations.course.percent', { percent: discountPercent }),
        },
        { label: name('days'), value: days },
        { label: name('deadlines'), value: <Countdowns deadlines={deadlines} /> },
      ]}
    />
  );
};

/** Where a negotiation stands: key figures, and demand against offer over time as a chart and as a table. */
export const Course = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useRead<NegotiationCourse>(
    'negotiation-course',
    `negotiations/${negotiation.id}/course`,
  );
  const body = () => {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (!data) return <LoadingState />;
    if (data.points.length === 0)
      return <Typography color="textSecondary">{translate('negotiations.course.none')}</Typography>;
    return (
      <Box sx={{ display: 'grid', gap: 2 }}>
        <KeyFigures course={data} />
        <CourseChart course={data} />
        <CourseTable points={data.points} />
      </Box>
    );
  };
  return (
    <Section level={3} title={translate('negotiations.course.title')} intro={translate('negotiations.course.intro')}>
      {body()}
    </Section>
  );
};
