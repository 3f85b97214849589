import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CourseAmount, Negotiation, NegotiationCourse } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatDecimal } from '../../platform/fields/format-number';
import { Facts } from '../../platform/fields/Facts';
import { Section } from '../../platform/layout/Section';
import { MomentField } from '../../platform/moment/MomentField';
import { ConvertedText } from './ConvertedText';
import { Countdowns } from './Countdowns';
import { CourseChart } from './CourseChart';
import { CourseTable } from './CourseTable';

const AmountFact = ({ amount, course }: { amount: CourseAmount | null; course: NegotiationCourse }) => {
  const translate = useTranslate();
  if (!amount) return <span>{translate('platform.none')}</span>;
  return (
    <>
      <strong className="numbers">{`${formatDecimal(amount.amount)} ${amount.currency}`}</strong>{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        <MomentField moment={amount.occurred} />
      </Typography>
      <ConvertedText {...amount} course={course} />
    </>
  );
};

/** Why amounts are compared in this currency. */
const reasonOf = (course: NegotiationCourse, negotiation: Negotiation): string => {
  if (negotiation.comparedIn) return 'isChosen';
  return course.rates.length > 0 ? 'byRates' : 'byAmount';
};

const KeyFigures = ({ course, negotiation }: { course: NegotiationCourse; negotiation: Negotiation }) => {
  const translate = useTranslate();
  const name = (key: string) => `negotiations.course.${key}`;
  const { firstDemand, presentDemand, bestOffer, lastOffer, discount, days, deadlines, comparedIn } = course;
  const fact = (amount: CourseAmount | null) => <AmountFact amount={amount} course={course} />;
  return (
    <Facts
      facts={[
        { label: name('presentDemand'), value: fact(presentDemand) },
        { label: name('lastOffer'), value: fact(lastOffer) },
        { label: name('firstDemand'), value: fact(firstDemand) },
        { label: name('bestOffer'), value: fact(bestOffer) },
        {
          label: name('discount'),
          value: discount ? translate(name('discountIn'), discount) : firstDemand && translate(name('notComparable')),
        },
        {
          label: name('comparedIn'),
          value: comparedIn && translate(name(reasonOf(course, negotiation)), { currency: comparedIn }),
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
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        {data.withoutRate.length > 0 && (
          <Alert severity="info">
            {translate('negotiations.course.withoutRate', {
              currencies: data.withoutRate.join(', '),
              into: data.comparedIn,
            })}
          </Alert>
        )}
        <KeyFigures course={data} negotiation={negotiation} />
        <CourseChart course={data} />
        <CourseTable course={data} />
      </Box>
    );
  };
  return (
    <Section level={3} title={translate('negotiations.course.title')} intro={translate('negotiations.course.intro')}>
      {body()}
    </Section>
  );
};
