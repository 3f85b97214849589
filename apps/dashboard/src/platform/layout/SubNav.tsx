import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';

interface SubNavProps {
  /** Message key that names the group of links. */
  label: string;
  /** Address and message key of each part; one is open when no longer address of another leads to the page as well. */
  items: readonly { to: string; text: string }[];
}

/** Parts of one tab, side by side: links, so that each has an address of its own. */
export const SubNav = ({ label, items }: SubNavProps) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [open] = items
    .map(({ to }) => to)
    .filter(to => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.length - a.length);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the open part may lie beside the window. Moved by hand: scrollIntoView would move the page as well.
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link)
      nav.current.scrollLeft = link.offsetLeft - (nav.current.clientWidth - link.offsetWidth) / 2;
  }, [open]);
  return (
    <Box
      component="nav"
      ref={nav}
      aria-label={translate(label)}
      sx={{ mb: 2.5, overflowX: 'auto', position: 'relative' }}
    >
      <Box component="ul" sx={{ display: 'inline-flex', listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
        {items.map(({ to, text }) => (
          <li key={to}>
            <Box
              component={Link}
              to={to}
              aria-current={to === open ? 'page' : undefined}
              sx={{
                display: 'block',
                px: 1.5,
                py: 0.75,
                border: 1,
                borderColor: 'divider',
                borderRadius: 1,
                whiteSpace: 'nowrap',
                color: 'text.secondary',
                textDecoration: 'none',
                fontSize: '0.875rem',
                '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
                '&[aria-current]': {
                  color: 'text.primary',
                  fontWeight: 700,
                  bgcolor: 'action.selected',
                  borderColor: 'primary.main',
                },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              {translate(text)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
};
