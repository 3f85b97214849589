import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useIsPartner } from '../incidents/use-may-here';
import type { Figure } from '../platform/api/records';
import { FigureCard, type FigureVerb } from './FigureCard';
import { sameNumberElsewhere, type MetricGroup } from './figure-groups';

interface MetricSectionProps {
  group: MetricGroup;
  figures: readonly Figure[];
  wanted: string | null;
  onVerb: (verb: FigureVerb, figure: Figure) => void;
}

/** One metric: its name and meaning at the side, its figures beside it, and never those of another. */
export const MetricSection = ({ group: { metric, chains }, figures, wanted, onVerb }: MetricSectionProps) => {
  const translate = useTranslate();
  const id = useId();
  const isPartner = useIsPartner();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15rem minmax(0, 1fr)' },
        py: 2.5,
        borderTop: 2,
        borderColor: 'divider',
      }}
    >
      <div>
        <Typography id={id} variant="h3">
          <Box component="span" aria-hidden sx={{ display: 'inline-block', width: '1.5rem' }}>
            {translate(`scope.figures.mark.${metric}`)}
          </Box>
          {translate(`vocab.figureMetric.${metric}`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate(`scope.figures.means.${metric}`)}
        </Typography>
      </div>
      {chains.length === 0 ? (
        <Typography color="textSecondary">
          {translate(isPartner ? 'scope.figures.nothingShared' : 'platform.unknown')}
        </Typography>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}
        >
          {chains.map(chain => (
            <FigureCard
              key={chain.current.id}
              chain={chain}
              elsewhere={sameNumberElsewhere(chain.current, figures)}
              wanted={[chain.current, ...chain.earlier].some(figure => figure.id === wanted)}
              onVerb={onVerb}
            />
          ))}
        </Box>
      )}
    </Box>
  );
};
