import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { NavLink, useLocation } from 'react-router';
import type { Incident } from '../platform/api/records';
import type { WorkspaceTab } from './workspace-tab';

/** The tabs of the workspace: links, so that they can be opened, copied and gone back from. */
export const WorkspaceNav = ({ incident, tabs }: { incident: Incident; tabs: readonly WorkspaceTab[] }) => {
  const translate = useTranslate();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the open tab may lie outside the strip. Only the strip moves, never the page.
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (open) nav.current?.scrollTo({ left: open.offsetLeft - 48 });
  }, [pathname]);
  return (
    <Box
      component="nav"
      ref={nav}
      aria-label={translate('incidents.tabs.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', overflowX: 'auto', position: 'relative' }}
    >
      {/* In a second row rather than out of sight; a phone has no room for rows. */}
      <Box component="ul" sx={{ display: 'flex', flexWrap: { md: 'wrap' }, listStyle: 'none', m: 0, p: 0 }}>
        {tabs.map(({ path }) => (
          <li key={path}>
            <Box
              component={NavLink}
              to={`/incidents/${incident.id}/${path}`}
              sx={{
                display: 'block',
                px: 0.875,
                py: 1.25,
                whiteSpace: 'nowrap',
                color: 'text.secondary',
                textDecoration: 'none',
                fontWeight: 550,
                fontSize: '0.875rem',
                borderBottom: '3px solid transparent',
                '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
                '&.active': { color: 'text.primary', fontWeight: 700, borderBottomColor: 'primary.main' },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              {translate(`incidents.tabs.${path}`)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
};
