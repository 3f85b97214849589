import { styled } from '@mui/material/styles';

/** Class that shows the page as it will be on paper, to measure it. */
export const ON_PAPER = 'on-paper';
/** Size of letters on paper; set by what there is to print. */
export const PAPER_SIZE = '--paper-size';

const size = (times: number): string => `calc(var(${PAPER_SIZE}, 8pt) * ${times})`;

/** On paper: two columns that fill one after the other, lines instead of frames. */
const paper = {
  '&, & p, & li, & table, & .quiet, & thead th, & .MuiTypography-root': { fontSize: size(1), lineHeight: 1.25 },
  '& .headline': { marginBottom: '2mm' },
  '& .headline li': { fontSize: size(1.125), lineHeight: 1.3 },
  '& h2.MuiTypography-root': { fontSize: size(1.4) },
  '& h3.MuiTypography-root': { fontSize: size(1.125) },
  '& .MuiSvgIcon-root': { fontSize: size(1.75), marginTop: 0 },
  '& .halves': { display: 'block', columns: 2, columnGap: '4mm' },
  '& .half': { display: 'contents' },
  '& .block': {
    border: 0,
    borderTop: '1px solid #000',
    borderRadius: 0,
    padding: '0.8mm 0 1.6mm',
  },
  '& .lines > li': { padding: '0.4mm 0', breakInside: 'avoid' },
  '& .block > :first-of-type': { breakAfter: 'avoid' },
  '& .tell': { display: 'inline' },
  '& .glyph': { width: '1em', height: '1em', verticalAlign: '-0.1em' },
  '& .origin': { display: 'inline' },
  '& th, & td': { padding: '0.2mm 1mm' },
  '& a': { textDecoration: 'none' },
  '& .no-print': { display: 'none !important' },
} as const;

/** The page: two columns where there is room and on paper; on paper so dense that it is one sheet. */
export const SummaryFrame = styled('div')(({ theme: { palette, breakpoints } }) => ({
  fontSize: '0.875rem',
  lineHeight: 1.45,
  '.halves': { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start' },
  '.half': { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  [breakpoints.up('lg')]: { '.halves': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  '.block': { padding: '10px 14px 12px', minWidth: 0 },
  '.lines': { listStyle: 'none', margin: 0, padding: 0 },
  '.lines > li': { padding: '5px 0', borderTop: `1px solid ${palette.divider}` },
  '.lines > li:first-of-type': { borderTop: 0 },
  '.quiet': { color: palette.text.secondary, fontSize: '0.8125rem' },
  '.plain': { margin: 0 },
  '.origin': { display: 'block' },
  table: { borderCollapse: 'collapse', width: '100%' },
  'th, td': { padding: '4px 6px', textAlign: 'left', borderTop: `1px solid ${palette.divider}`, fontWeight: 'inherit' },
  'thead th': { borderTop: 0, color: palette.text.secondary, fontSize: '0.8125rem', verticalAlign: 'bottom' },
  // A long name of a lane breaks; the counts beside it stay in view.
  'th[scope=row]': { overflowWrap: 'anywhere', minWidth: '6rem' },
  'td.number, th.number': { textAlign: 'right', overflowWrap: 'normal' },
  '@media print': paper,
  [`&.${ON_PAPER}`]: paper,
}));
