import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface FieldGroupProps {
  /** Message keys. */
  title: string;
  help?: string;
  /** Side by side where there is room. */
  columns?: 1 | 2 | 3;
  children: ReactNode;
}

/** Fields that belong together, named as a group for everybody. */
export const FieldGroup = ({ title, help, columns = 1, children }: FieldGroupProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, pt: 1, pb: 2, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', px: 0.5 }}>
        {translate(title)}
      </Box>
      {help && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate(help)}
        </Typography>
      )}
      {columns === 1 ? (
        <Stack spacing={2}>{children}</Stack>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            // Twice the weight: react-admin's selects bring a margin of their own.
            '&& > *': { my: 0 },
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: `repeat(${columns}, minmax(0, 1fr))` },
          }}
        >
          {children}
        </Box>
      )}
    </Box>
  );
};
