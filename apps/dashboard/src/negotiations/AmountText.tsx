import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationEvent } from '../platform/api/records';

type Amount = Pick<NegotiationEvent, 'amount' | 'currency' | 'amountAsWritten'>;

/** An amount digit by digit as it is stored, never through a binary number, and beside it the words of the source. */
export const AmountText = ({ amount, currency, amountAsWritten }: Amount) => {
  const translate = useTranslate();
  if (!amount && !amountAsWritten) return null;
  return (
    <Typography component="div">
      {amount && (
        <strong className="numbers">
          {amount} {currency}
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
