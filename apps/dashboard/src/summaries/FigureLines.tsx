import { FIGURE_METRICS } from '@breachdesk/contract/vocabularies';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { SummaryFigure } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { FigureValue } from '../platform/fields/FigureValue';
import { MomentField } from '../platform/moment/MomentField';
import { recordAddress } from '../platform/record/record-address';

/** As many as the API sends at most. */
const MOST = 12;

const Line = ({ figure, incidentId }: { figure: SummaryFigure; incidentId: string }) => {
  const translate = useTranslate();
  const { value, asWritten } = figure;
  return (
    <div>
      <Link component={RouterLink} to={recordAddress(incidentId, 'figure', figure.id) ?? ''} color="inherit">
        <FigureValue figure={figure} />
      </Link>{' '}
      {figure.scope}{' '}
      <span className="quiet origin">
        {value !== null && asWritten && <>{translate('platform.moment.asWrittenQuote', { words: asWritten })} · </>}
        {translate('summaries.figures.asOf')} <MomentField moment={figure.asOf} /> · {translate('platform.source')}{' '}
        {figure.source} · <ConfidenceText word={figure.confidence} />
      </span>
    </div>
  );
};

/** Figures by what they count, in a fixed order, never mixed; what is not known has its line too. */
export const FigureLines = ({ figures, incidentId }: { figures: readonly SummaryFigure[]; incidentId: string }) => {
  const translate = useTranslate();
  return (
    <>
      <ul className="lines">
        {FIGURE_METRICS.map(metric => {
          const ofMetric = figures.filter(figure => figure.metric === metric);
          return (
            <li key={metric}>
              {ofMetric.map(figure => (
                <Line key={figure.id} {...{ figure, incidentId }} />
              ))}
              {ofMetric.length === 0 && (
                <span className="quiet">
                  {translate('summaries.figures.unknown', { metric: translate(`vocab.figureMetric.${metric}`) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {figures.length === MOST && <p className="quiet plain">{translate('summaries.figures.first', { most: MOST })}</p>}
    </>
  );
};
