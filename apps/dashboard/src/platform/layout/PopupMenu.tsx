import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import { useId, useState, type ReactNode } from 'react';

interface PopupMenuProps {
  label: string;
  icon: ReactNode;
  /** Shown beside the icon where there is room. */
  text?: string;
  children: (close: () => void) => ReactNode;
}

/** A button of the app bar with its menu. */
export const PopupMenu = ({ label, icon, text, children }: PopupMenuProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const close = () => setAnchor(null);
  const shared = {
    color: 'inherit' as const,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': anchor !== null,
    'aria-controls': anchor ? id : undefined,
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  };
  return (
    <>
      {text ? (
        <Button
          {...shared}
          startIcon={icon}
          aria-label={`${label}: ${text}`}
          sx={{ minWidth: 0, maxWidth: { xs: '9.5rem', sm: '16rem' }, '& .MuiButton-icon': { mr: { xs: 0.5, sm: 1 } } }}
        >
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {text}
          </Box>
        </Button>
      ) : (
        <IconButton {...shared} aria-label={label}>
          {icon}
        </IconButton>
      )}
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-label': label }, paper: { component: 'nav', 'aria-label': label } }}
      >
        {children(close)}
      </Menu>
    </>
  );
};
