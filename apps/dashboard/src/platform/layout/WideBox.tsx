import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WideBoxProps {
  label: string;
  /** What to say while part of the content lies outside. */
  hint: string;
  children: ReactNode;
}

/** Scrolls sideways inside itself and says so: what lies outside must not be taken for empty. */
export const WideBox = ({ label, hint, children }: WideBoxProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [wider, setWider] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(() => setWider(current.scrollWidth > current.clientWidth + 1));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <Box>
      {wider && (
        <Typography variant="body2" className="no-print" sx={{ fontWeight: 600, mb: 0.75 }}>
          {hint}
        </Typography>
      )}
      <Paper
        ref={box}
        variant="outlined"
        role="group"
        aria-label={label}
        tabIndex={0}
        sx={{ overflowX: 'auto', maxWidth: '100%', width: 'fit-content', '@media print': { overflow: 'visible' } }}
      >
        {children}
      </Paper>
    </Box>
  );
};
