import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { QuotedFigure, Statement } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { FigureValue } from '../platform/fields/FigureValue';
import { SourceLine } from '../platform/fields/SourceLine';
import { MomentField } from '../platform/moment/MomentField';
import { recordAddress } from '../platform/record/record-address';

const QuotedLine = ({ figure, incidentId }: { figure: QuotedFigure; incidentId: string }) => {
  const translate = useTranslate();
  const address = recordAddress(incidentId, 'figure', figure.supersededById ?? figure.id) ?? '';
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <FigureValue figure={figure} />
      <Typography variant="body2">{figure.scope}</Typography>
      <Typography variant="body2" component="div" color="textSecondary">
        {translate('scope.figures.asOf')} <MomentField moment={figure.asOf} />
        {' · '}
        <ConfidenceText word={figure.confidence} />
      </Typography>
      <SourceLine source={figure.source} url={figure.sourceUrl} />
      {figure.superseded ? (
        <Alert severity="warning" sx={{ mt: 1, py: 0 }}>
          <strong>{translate('statements.stale')}</strong>{' '}
          <Link component={RouterLink} to={address}>
            {translate(figure.supersededById ? 'statements.toNewer' : 'statements.toFigure')}
          </Link>
        </Alert>
      ) : (
        <Link component={RouterLink} to={address} variant="body2">
          {translate('statements.toFigure')}
        </Link>
      )}
    </Paper>
  );
};

interface QuotedFiguresProps {
  /** A statement, or what else names figures. */
  statement: Pick<Statement, 'figures' | 'incidentId'>;
  /** Message key where it names none. */
  none?: string;
}

/** The figures a statement quotes, each whole; one that was superseded since is marked as out of date. */
export const QuotedFigures = ({ statement, none = 'statements.quotesNothing' }: QuotedFiguresProps) => {
  const translate = useTranslate();
  if (statement.figures.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate(none)}
      </Typography>
    );
  }
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1,
        maxWidth: '46rem',
      }}
    >
      {statement.figures.map(figure => (
        <QuotedLine key={figure.id} figure={figure} incidentId={statement.incidentId} />
      ))}
    </Box>
  );
};
