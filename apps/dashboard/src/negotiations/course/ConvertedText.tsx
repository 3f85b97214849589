import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ConvertedAmount, NegotiationCourse } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';
import { MomentField } from '../../platform/moment/MomentField';
import { RateWords } from '../rates/RateWords';

interface ConvertedTextProps {
  amount: string | null;
  currency: string | null;
  converted: ConvertedAmount | null;
  course: Pick<NegotiationCourse, 'comparedIn' | 'rates'>;
}

/** What an amount is worth in the currency in which amounts are compared, and the rate that says so; or that there is none. */
export const ConvertedText = ({ amount, currency, converted, course: { comparedIn, rates } }: ConvertedTextProps) => {
  const translate = useTranslate();
  if (!amount || currency === comparedIn) return null;
  const rate = rates.find(({ id }) => id === converted?.rateId);
  return (
    <Typography component="span" variant="body2" sx={{ display: 'block' }}>
      {converted && rate ? (
        <>
          <span className="numbers">{`= ${formatDecimal(converted.amount)} ${converted.currency}`}</span>
          <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
            <RateWords rate={rate} />, <MomentField moment={rate.asOf} />, {rate.source}
            {converted.isLater && ` – ${translate('negotiations.course.isLater')}`}
          </Typography>
        </>
      ) : (
        translate('negotiations.course.noRate', { currency: comparedIn })
      )}
    </Typography>
  );
};
