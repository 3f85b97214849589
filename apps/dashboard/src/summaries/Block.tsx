import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface BlockProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of the summary: framed on the screen, a heading under a line on paper. */
export const Block = ({ title, actions, children }: BlockProps) => {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} className="block">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 0.5 }}>
        <Typography id={id} variant="h3">
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
};
