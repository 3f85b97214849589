import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationEvent } from '../platform/api/records';
import { formatDecimal } from '../platform/fields/format-number';

type Amount = Pick<NegotiationEvent, 'amount' | 'currency' | 'amountAsWritten'>;

/** An amount in all its digits, never through a binary number, and beside it the words of the source. */
export const AmountText = ({ amount, currency, amountAsWritten }: Amount) => {
  const translate = useTranslate();
  if (!amount && !amountAsWritten) return null;
  return (
    <Typography component="div">
      {amount && (
        <strong className="numbers">
          {formatDecimal(amount)} {currency}
        </strong>
      )}
      {amountAsWritten && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {translate('platform.moment.asWrittenQuote', { words: amountAsWritten })}
        </Typography>
      )}
    </Typography>
  );
};
