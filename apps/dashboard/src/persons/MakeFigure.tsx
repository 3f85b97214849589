import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Figure, RunFigure } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { recordAddress } from '../platform/record/record-address';

interface MakeFigureProps {
  runId: string;
  figure: RunFigure;
  /** Message key shown on success. */
  done: string;
  children: ReactNode;
}

/** Makes a figure of what a run counted, with one click, and shows it; it cites the run. */
export const MakeFigure = ({ runId, figure, done, children }: MakeFigureProps) => {
  const navigate = useNavigate();
  const { id } = useIncident();
  const mayMake = useMayHere('figure.create');
  const { mutate, isPending } = useSend<Figure>({
    refresh: ['figures', 'summary', 'audit-entries'],
    done,
    onSuccess: made => void navigate(recordAddress(id, 'figure', made.id) ?? ''),
  });
  if (!mayMake) return null;
  return (
    <Button
      className="no-print"
      variant="outlined"
      size="small"
      disabled={isPending}
      onClick={() => mutate({ path: `register-runs/${runId}/figure`, body: figure })}
    >
      {children}
    </Button>
  );
};
