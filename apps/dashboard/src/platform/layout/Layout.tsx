import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import Drawer from '@mui/material/Drawer';
import Link from '@mui/material/Link';
import { Suspense, useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router';
import { ConflictDialog } from '../feedback/ConflictDialog';
import { LoadingState } from '../feedback/LoadingState';
import { SessionEndDialog } from '../session/SessionEndDialog';
import { AppBar } from './AppBar';
import { CrashedScreen } from './CrashedScreen';
import { DemoBanner } from './DemoBanner';
import { SideMenu } from './SideMenu';

const MENU_WIDTH = 208;

/** The address of this app is in the hash, so a plain `#content` link would be a route. */
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};

const SkipLink = () => {
  const translate = useTranslate();
  return (
    <Link
      href="#content"
      onClick={skip}
      sx={{
        position: 'absolute',
        left: 8,
        top: -100,
        zIndex: 2000,
        bgcolor: 'background.paper',
        p: 1,
        '&:focus': { top: 8 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
};

/** When what had the keyboard went with the page before, as the button of a saved form does, the new page has it. */
const useFocusOnNewPage = (pathname: string) => {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
};

/** Frame of every signed-in page: bar, menu at the side (a drawer on small screens), and the page. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useFocusOnNewPage(pathname);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <CssBaseline />
      <SkipLink />
      <AppBar onMenu={() => setMenuOpen(true)} />
      <DemoBanner />
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        sx={{ display: { md: 'none' } }}
        slotProps={{ paper: { 'aria-label': translate('platform.menu.label'), sx: { width: MENU_WIDTH + 40, pt: 1 } } }}
      >
        <SideMenu onPick={() => setMenuOpen(false)} />
      </Drawer>
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        <Box
          className="no-print"
          sx={{
            display: { xs: 'none', md: 'block' },
            width: MENU_WIDTH,
            flexShrink: 0,
            borderRight: 1,
            borderColor: 'divider',
          }}
        >
          <SideMenu />
        </Box>
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, p: { xs: 2, md: 3 }, maxWidth: 1440 }}
        >
          <ErrorBoundary FallbackComponent={CrashedScreen} resetKeys={[pathname]}>
            <Suspense fallback={<LoadingState />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      <ConflictDialog />
      <SessionEndDialog />
    </Box>
  );
};
