import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RegisterRun } from '../../platform/api/records';
import { MakeFigure } from '../MakeFigure';

/** The totals of the newest run become figures; an older run is not quoted any more. */
export const RunFigures = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const shared = { runId: run.id, done: 'runs.figure.made' };
  const scope = translate('runs.figure.scope');
  if (run.stale) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3 }}>
      <MakeFigure {...shared} figure={{ metric: 'estimated', scope }}>
        {translate('runs.figure.persons')}
      </MakeFigure>
      <MakeFigure {...shared} figure={{ metric: 'confirmed', scope }}>
        {translate('runs.figure.confirmed')}
      </MakeFigure>
    </Box>
  );
};
