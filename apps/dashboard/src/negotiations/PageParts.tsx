import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';

/** Parts of a negotiation, in the order of the page; each is named by its title. */
export const PARTS = [
  'course',
  'rates',
  'participants',
  'chat',
  'replies',
  'decisions',
  'publications',
  'events',
  'evidence',
  'notes',
  'bundles',
] as const;

/** Id of the place on the page. */
export const placeOfPart = (part: (typeof PARTS)[number]): string => `negotiation-${part}`;

const goTo = (part: (typeof PARTS)[number]): void => {
  const place = document.getElementById(placeOfPart(part));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
};

/** Leads down a long page to its parts. */
export const PageParts = () => {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('negotiations.parts')}
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 3 }}
    >
      {PARTS.map(part => (
        <Link key={part} component="button" type="button" variant="body2" onClick={() => goTo(part)}>
          {translate(`negotiations.${part}.title`)}
        </Link>
      ))}
    </Box>
  );
};
