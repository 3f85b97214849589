import { createTheme, type ThemeOptions } from '@mui/material/styles';
import { components } from './components';
import { DARK, LIGHT, type Colours } from './colours';

const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

const typography: ThemeOptions['typography'] = {
  fontFamily: FONT,
  fontSize: 14,
  h1: { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.3 },
  h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
  h4: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
  h5: { fontSize: '0.9375rem', fontWeight: 650 },
  h6: { fontSize: '0.9375rem', fontWeight: 650 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
  body2: { fontSize: '0.875rem', lineHeight: 1.5 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
  button: { textTransform: 'none', fontWeight: 600, fontSize: '0.875rem' },
};

const palette = (mode: 'light' | 'dark', colours: Colours): ThemeOptions['palette'] => ({
  mode,
  primary: { main: colours.accent, contrastText: colours.onAccent },
  secondary: { main: colours.accent, contrastText: colours.onAccent },
  error: { main: colours.bad },
  warning: { main: colours.warn },
  success: { main: colours.good },
  info: { main: colours.info },
  text: { primary: colours.ink, secondary: colours.inkSoft, disabled: colours.inkFaint },
  background: { default: colours.page, paper: colours.sheet },
  divider: colours.line,
  action: { hover: colours.hover, selected: colours.selected, disabled: colours.inkFaint },
});

const themeOf = (mode: 'light' | 'dark', colours: Colours) =>
  createTheme({
    palette: palette(mode, colours),
    typography,
    shape: { borderRadius: 6 },
    spacing: 8,
    components: components(colours),
  });

export const lightTheme = themeOf('light', LIGHT);
export const darkTheme = themeOf('dark', DARK);
