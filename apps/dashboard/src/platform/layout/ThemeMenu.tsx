import ContrastIcon from '@mui/icons-material/Contrast';
import MenuItem from '@mui/material/MenuItem';
import { useRemoveFromStore, useStore, useTheme, useTranslate } from 'react-admin';
import { PopupMenu } from './PopupMenu';

const CHOICES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system says (the default). */
export const ThemeMenu = () => {
  const translate = useTranslate();
  const [, setTheme] = useTheme();
  const [stored] = useStore<'light' | 'dark' | undefined>('theme');
  const remove = useRemoveFromStore();
  const pick = (choice: (typeof CHOICES)[number]) => (choice === 'system' ? remove('theme') : setTheme(choice));
  return (
    <PopupMenu label={translate('platform.theme.label')} icon={<ContrastIcon />}>
      {close =>
        CHOICES.map(choice => (
          <MenuItem
            key={choice}
            role="menuitemradio"
            aria-checked={(stored ?? 'system') === choice}
            selected={(stored ?? 'system') === choice}
            onClick={() => {
              pick(choice);
              close();
            }}
          >
            {translate(`platform.theme.${choice}`)}
          </MenuItem>
        ))
      }
    </PopupMenu>
  );
};
