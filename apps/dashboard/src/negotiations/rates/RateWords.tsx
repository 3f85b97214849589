import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { CourseRate } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';

interface RateWordsProps {
  rate: Pick<CourseRate, 'fromCurrency' | 'toCurrency' | 'rate'>;
  /** It counts no longer. */
  crossed?: boolean;
}

/** A rate in all its digits, as it was entered. */
export const RateWords = ({ rate, crossed = false }: RateWordsProps) => {
  const translate = useTranslate();
  const { fromCurrency, toCurrency, rate: worth } = rate;
  return (
    <Box component="span" className="numbers" sx={{ textDecoration: crossed ? 'line-through' : undefined }}>
      {translate('negotiations.course.rate', { from: fromCurrency, rate: formatDecimal(worth), to: toCurrency })}
    </Box>
  );
};
