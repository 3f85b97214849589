import Button, { type ButtonProps } from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface LinkButtonProps {
  to: string;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  children: ReactNode;
}

/** Goes somewhere, and therefore is a link, looking like a button. */
export const LinkButton = ({ to, variant = 'outlined', size, children }: LinkButtonProps) => (
  <Button component={Link} to={to} variant={variant} size={size}>
    {children}
  </Button>
);
