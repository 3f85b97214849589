import { styled } from '@mui/material/styles';

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
  table: { borderCollapse: 'collapse', width: '100%' },
  'th, td': { padding: '4px 6px', textAlign: 'left', borderTop: `1px solid ${palette.divider}`, fontWeight: 'inherit' },
  'thead th': { borderTop: 0, color: palette.text.secondary, fontSize: '0.8125rem', verticalAlign: 'bottom' },
  'td.number, th.number': { textAlign: 'right' },
  '@media print': {
    '&, & p, & li, & table, & .quiet, & thead th, & .MuiTypography-root': { fontSize: '8pt', lineHeight: 1.25 },
    '.halves': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '4mm' },
    '.half': { gap: '1.5mm' },
    '.block': { border: 0, borderTop: '1px solid #000', borderRadius: 0, padding: '1mm 0 0' },
    '.headline': { marginBottom: '2mm' },
    '& .headline li': { fontSize: '9pt' },
    '& h2.MuiTypography-root': { fontSize: '11pt' },
    '& h3.MuiTypography-root': { fontSize: '9pt' },
    '.lines > li': { padding: '0.5mm 0' },
    'th, td': { padding: '0.3mm 1mm' },
    a: { textDecoration: 'none' },
  },
}));
