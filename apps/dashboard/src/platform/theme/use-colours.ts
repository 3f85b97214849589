import { useTheme } from '@mui/material/styles';
import { DARK, LIGHT, type Colours } from './colours';

/** The house colours of the theme in use. */
export const useColours = (): Colours => (useTheme().palette.mode === 'dark' ? DARK : LIGHT);
