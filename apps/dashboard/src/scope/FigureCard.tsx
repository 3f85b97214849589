import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { FigureMetric } from '@breachdesk/contract/vocabularies';
import { useMayHere } from '../incidents/use-may-here';
import type { Figure } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { formatFigure } from '../platform/fields/format-figure';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { HistoryLink } from '../platform/record/HistoryLink';
import type { FigureChain } from './figure-groups';
import { FigureFacts } from './FigureFacts';

export type FigureVerb = 'supersede' | 'edit';
interface FigureCardProps {
  chain: FigureChain;
  /** Other metrics with the same number. */
  elsewhere: readonly FigureMetric[];
  /** The address asks for this figure. */
  wanted: boolean;
  onVerb: (verb: FigureVerb, figure: Figure) => void;
}

const FigureActions = ({ figure, onVerb }: { figure: Figure; onVerb: FigureCardProps['onVerb'] }) => {
  const translate = useTranslate();
  const maySupersede = useMayHere('figure.create') && !figure.archivedAt && !figure.superseded;
  const mayChange = useMayHere('figure.update');
  const name = `${formatFigure(figure, translate)} ${translate(`vocab.figureMetric.${figure.metric}`)}`;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {maySupersede && (
        <Button size="small" onClick={() => onVerb('supersede', figure)}>
          {translate('scope.figures.supersede')}
        </Button>
      )}
      {mayChange && !figure.archivedAt && (
        <Button size="small" onClick={() => onVerb('edit', figure)}>
          {translate('scope.figures.edit')}
        </Button>
      )}
      <HistoryLink incidentId={figure.incidentId} recordId={figure.id} />
      {mayChange && <ArchiveRecord resource="figures" record={figure} name={name} refresh={['summary']} size="small" />}
    </Box>
  );
};

/** One figure that stands, with those it replaced folded under it. */
export const FigureCard = ({
  chain: { current, earlier, supersededUnseen },
  elsewhere,
  wanted,
  onVerb,
}: FigureCardProps) => {
  const translate = useTranslate();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted) card.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const names = elsewhere.map(metric => translate(`vocab.figureMetric.${metric}`)).join(', ');
  return (
    <Paper
      component="li"
      ref={card}
      variant="outlined"
      aria-current={wanted || undefined}
      className="keep-together"
      sx={{ p: 2, ...(wanted && { borderColor: 'primary.main', borderWidth: 2 }) }}
    >
      <FigureFacts figure={current} large />
      {supersededUnseen && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('scope.figures.supersededUnseen')}
        </Alert>
      )}
      {names !== '' && (
        <Alert severity="info" sx={{ mt: 1, py: 0 }}>
          {translate('scope.figures.elsewhere', { names })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', mt: 1 }}>
        <HandlingChip handling={current} />
        <FigureActions figure={current} onVerb={onVerb} />
      </Box>
      {earlier.length > 0 && (
        <Box component="details" open={wanted || undefined} sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.875rem', fontWeight: 600 }}>
            {translate('scope.figures.earlier', { smart_count: earlier.length })}
          </Box>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
            {earlier.map(figure => (
              <Box component="li" key={figure.id} sx={{ pb: 1.5, color: 'text.secondary' }}>
                <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 600 }}>
                  {translate('scope.figures.replaced')}
                </Box>
                <div>
                  <FigureFacts figure={figure} />
                </div>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Paper>
  );
};
