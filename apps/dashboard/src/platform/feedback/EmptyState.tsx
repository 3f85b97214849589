import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface EmptyStateProps {
  /** Message key: what there is none of. */
  title: string;
  /** Message key: what to do, or why that is fine. */
  hint?: string;
  action?: ReactNode;
}

/** Nothing here: says so, and what to do next. */
export const EmptyState = ({ title, hint, action }: EmptyStateProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 4, px: 2, border: '1px dashed', borderColor: 'divider', borderRadius: 1, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{translate(title)}</Typography>
      {hint && (
        <Typography color="textSecondary" variant="body2" sx={{ mt: 0.5, maxWidth: '40rem', mx: 'auto' }}>
          {translate(hint)}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
};
