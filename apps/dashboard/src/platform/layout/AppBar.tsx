import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AccountMenu } from './AccountMenu';
import { ReminderBell } from './ReminderBell';
import { ThemeMenu } from './ThemeMenu';
import { useColours } from '../theme/use-colours';

/** Product name, theme, account. */
export const AppBar = ({ onMenu }: { onMenu: () => void }) => {
  const translate = useTranslate();
  const { bar, onBar } = useColours();
  return (
    <Box
      component="header"
      className="no-print"
      sx={{
        bgcolor: bar,
        color: onBar,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1, md: 2 },
        minHeight: 52,
        borderBottom: 1,
        borderColor: 'divider',
        '& :focus-visible': { outlineColor: `${onBar} !important` },
      }}
    >
      <IconButton
        color="inherit"
        onClick={onMenu}
        aria-label={translate('ra.action.open_menu')}
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Box
        component={Link}
        to="/"
        sx={{
          color: 'inherit',
          textDecoration: 'none',
          fontWeight: 700,
          fontSize: '1.0625rem',
          letterSpacing: '-0.01em',
          mr: 'auto',
        }}
      >
        {translate('platform.product')}
      </Box>
      <ReminderBell />
      <ThemeMenu />
      <AccountMenu />
    </Box>
  );
};
