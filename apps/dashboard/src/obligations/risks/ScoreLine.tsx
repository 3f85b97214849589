import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../../platform/fields/format-number';
import type { ScoreParts } from './risk-score';

/** How the score came about: DPC × EI + CB. */
export const ScoreLine = ({ parts: { context, ease, circumstances } }: { parts: ScoreParts }) => {
  const translate = useTranslate();
  const score = context * ease + circumstances;
  return (
    <Typography className="numbers" sx={{ fontWeight: 600 }}>
      {translate('risks.formula', {
        context: formatNumber(context),
        ease: formatNumber(ease),
        circumstances: formatNumber(circumstances),
        score: formatNumber(score),
      })}
    </Typography>
  );
};
