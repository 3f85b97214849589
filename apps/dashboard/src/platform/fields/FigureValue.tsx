import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Figure } from '../api/records';
import { formatFigure, type FigureNumber } from './format-figure';

interface FigureValueProps {
  figure: FigureNumber & Pick<Figure, 'metric'>;
  large?: boolean;
}

/** A figure's number together with what it counts: the two are never shown apart. */
export const FigureValue = ({ figure, large = false }: FigureValueProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      className="numbers"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}
    >
      <Box component="strong" sx={{ fontSize: large ? '1.375rem' : 'inherit', lineHeight: 1.25 }}>
        {formatFigure(figure, translate)}
      </Box>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {translate(`vocab.figureMetric.${figure.metric}`)}
      </Box>
    </Box>
  );
};
