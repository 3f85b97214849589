import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { FactValue } from '../../platform/api/records';
import { formatFigure } from '../../platform/fields/format-figure';
import { MomentField } from '../../platform/moment/MomentField';

/** What a fact is, without its value: what is counted and of whom, which category, which date. */
export const FactName = ({ value: { figure, category, date } }: { value: FactValue }) => {
  const translate = useTranslate();
  if (figure)
    return (
      <>
        <strong>{translate(`vocab.figureMetric.${figure.metric}`)}</strong>
        <Box component="span" sx={{ display: 'block', fontWeight: 400 }}>
          {figure.scope}
        </Box>
      </>
    );
  if (category)
    return (
      <>
        <strong>{category.name}</strong>
        {category.categoryId && (
          <Box component="span" sx={{ display: 'block', fontWeight: 400 }}>
            {translate(`vocab.gdprClass.${category.gdprClass}`)}
          </Box>
        )}
      </>
    );
  return date ? <strong>{translate(`vocab.keyDate.${date.keyDate}`)}</strong> : null;
};

/** The value of a fact: never without its name beside it. */
export const FactContent = ({ value: { figure, category, date } }: { value: FactValue }) => {
  const translate = useTranslate();
  if (figure) return <span className="numbers">{formatFigure(figure, translate)}</span>;
  if (category?.words) return <span style={{ whiteSpace: 'pre-line' }}>{category.words}</span>;
  if (category)
    return (
      <>
        {category.stolenStatus
          ? translate(`vocab.stolenStatus.${category.stolenStatus}`)
          : translate('telling.noTable')}
      </>
    );
  return date ? <MomentField moment={date.moment} /> : null;
};
