import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  intro?: string;
  actions?: ReactNode;
  /** 2 on a tab, 3 inside another section. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A named part of a page. */
export const Section = ({ title, intro, actions, level = 2, children }: SectionProps) => {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Typography id={id} variant={`h${level}`}>
            {title}
          </Typography>
          {intro && (
            <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '46rem' }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {actions}
          </Box>
        )}
      </Box>
      {children}
    </Box>
  );
};
