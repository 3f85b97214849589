import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { RegisterRun } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { runsAddress } from '../addresses';

/** True for those who may count the register. */
export const useMayCount = (): boolean => useMayHere('register_run.create');

/** Counts the register as it stands, and shows the new run. */
export const CountNow = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id: incidentId } = useIncident();
  const { mutate, isPending } = useSend<RegisterRun>({
    // Cohorts and campaigns say how many of the newest run they hold.
    refresh: ['register-runs', 'cohorts', 'notice-campaigns'],
    done: 'runs.counted',
    onSuccess: run => void navigate(`${runsAddress(incidentId)}/${run.id}`),
  });
  return (
    <Button
      variant="contained"
      disabled={isPending}
      onClick={() => mutate({ path: 'register-runs', body: { incidentId } })}
    >
      {translate('runs.count')}
    </Button>
  );
};
