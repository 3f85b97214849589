import Alert, { type AlertProps } from '@mui/material/Alert';
import { useEffect, useRef, type ReactNode } from 'react';

interface ResultAlertProps {
  severity: AlertProps['severity'];
  children: ReactNode;
}

/** What came of something that was just done. It takes the focus: the button that did it may be gone. */
export const ResultAlert = ({ severity, children }: ResultAlertProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert severity={severity} ref={box} tabIndex={-1} sx={{ mb: 2, maxWidth: '46rem' }}>
      {children}
    </Alert>
  );
};
