import type { ThemeOptions } from '@mui/material/styles';
import type { Colours } from './colours';

const focusRing = (colours: Colours) => ({ outline: `3px solid ${colours.accent}`, outlineOffset: 2 });

const page = (colours: Colours) => ({
  html: { WebkitTextSizeAdjust: '100%' },
  body: { backgroundColor: colours.page, overflowWrap: 'break-word' as const },
  'a:focus-visible, button:focus-visible, [tabindex]:focus-visible, summary:focus-visible': focusRing(colours),
  // A word may break anywhere, so that a long one widens no page; not in tables and controls, where short words would break too.
  'main, .MuiDialog-root': { overflowWrap: 'anywhere' as const },
  'main :is(table, nav, button, .MuiButton-root)': { overflowWrap: 'break-word' as const },
  '[tabindex="-1"]:focus-visible': { outline: 'none' },
  a: { color: colours.accent },
  'table, .numbers': { fontVariantNumeric: 'tabular-nums' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.001ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.001ms !important',
      scrollBehavior: 'auto !important',
    },
  },
  // Paper is white and ink is black in either theme; what only works on a screen is left out.
  '@media print': {
    '@page': { margin: '14mm' },
    'html, body': { background: '#fff !important', fontSize: '10pt' },
    '*': { color: '#000 !important', boxShadow: 'none !important' },
    '.MuiPaper-root, .MuiChip-root, table, th, td': { background: 'transparent !important' },
    '.no-print, nav, .MuiSnackbar-root': { display: 'none !important' },
    'tr, li, .keep-together': { breakInside: 'avoid' },
    'h1, h2, h3': { breakAfter: 'avoid' },
  },
});

/** House style of MUI's parts: flat, no ripple, always a visible focus, 3:1 edges on controls. */
export const components = (colours: Colours): NonNullable<ThemeOptions['components']> => ({
  MuiCssBaseline: { styleOverrides: page(colours) },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing(colours) } },
  },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 36 } } },
  MuiIconButton: { styleOverrides: { root: { minWidth: 36, minHeight: 36 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: colours.sheet },
      notchedOutline: { borderColor: colours.edge },
    },
  },
  MuiInputLabel: { styleOverrides: { root: { color: colours.inkSoft } } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, color: colours.inkSoft, fontSize: '0.8125rem' } } },
  MuiChip: { styleOverrides: { root: { borderRadius: 4, fontWeight: 600 } } },
  MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderBottomColor: colours.line, padding: '8px 12px', overflowWrap: 'break-word', verticalAlign: 'top' },
      head: { fontWeight: 600, color: colours.inkSoft, verticalAlign: 'bottom', whiteSpace: 'nowrap' },
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.1875rem', fontWeight: 650 } } },
  MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start' }, message: { overflowWrap: 'anywhere' } } },
  MuiLink: { defaultProps: { underline: 'always' } },
});
