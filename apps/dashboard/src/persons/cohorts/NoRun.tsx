import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { LinkButton } from '../../platform/layout/LinkButton';
import { runsAddress } from '../addresses';

/** There is no run to count cohorts in yet: what to do first. */
export const NoRun = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  return (
    <Alert severity="info">
      <AlertTitle>{translate('cohorts.count.noRun')}</AlertTitle>
      {translate('cohorts.count.noRunHint')}
      <Box sx={{ mt: 1 }}>
        <LinkButton to={runsAddress(id)} size="small">
          {translate('cohorts.count.toRuns')}
        </LinkButton>
      </Box>
    </Alert>
  );
};
