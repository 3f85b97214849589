import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

interface CellButtonProps {
  /** Colour of its left edge. */
  edge: string;
  ground?: string;
  fontSize: string;
  onOpen: () => void;
  children: ReactNode;
}

/** Fills a cell of a wide table and opens a dialog with more. */
export const CellButton = ({ edge, ground, fontSize, onOpen, children }: CellButtonProps) => (
  <ButtonBase
    onClick={onOpen}
    aria-haspopup="dialog"
    sx={{
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'stretch',
      justifyContent: 'flex-start',
      width: '100%',
      height: '100%',
      minHeight: 76,
      textAlign: 'left',
      px: 1,
      py: 0.75,
      fontFamily: 'inherit',
      fontSize,
      lineHeight: 1.4,
      bgcolor: ground,
      color: 'text.primary',
      borderLeft: '4px solid',
      borderLeftColor: edge,
      '&.Mui-focusVisible': { outlineOffset: -3 },
    }}
  >
    {children}
  </ButtonBase>
);
