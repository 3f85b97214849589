import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Figure } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { FigureValue } from '../platform/fields/FigureValue';
import { SourceLine } from '../platform/fields/SourceLine';
import { MomentField } from '../platform/moment/MomentField';

/** A figure in full: number and metric, of whom, as written, as of when, how sure, on whose word. */
export const FigureFacts = ({ figure, large = false }: { figure: Figure; large?: boolean }) => {
  const translate = useTranslate();
  return (
    <>
      <FigureValue figure={figure} large={large} />
      <Typography sx={{ mt: 0.25 }}>{figure.scope}</Typography>
      {figure.asWritten && figure.value !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate('platform.moment.asWrittenQuote', { words: figure.asWritten })}
        </Typography>
      )}
      <Typography variant="body2" component="div" sx={{ mt: 0.75 }}>
        {translate('scope.figures.asOf')} <MomentField moment={figure.asOf} />
        {' · '}
        <ConfidenceText word={figure.confidence} />
        {figure.asOf.asWritten && (
          <Typography component="span" variant="body2" color="textSecondary">
            {' · '}
            {translate('platform.moment.asWrittenQuote', { words: figure.asOf.asWritten })}
          </Typography>
        )}
      </Typography>
      <SourceLine source={figure.source} url={figure.sourceUrl} />
    </>
  );
};
