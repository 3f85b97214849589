import GlobalStyles from '@mui/material/GlobalStyles';

/** Narrow margins while this page is open: the sheet belongs to the summary. */
export const OneSheet = () => (
  <GlobalStyles
    styles={{
      '@media print': {
        // The theme's own margin comes later in the page and would win.
        '@page': { size: 'A4', margin: '10mm !important' },
        '#content': { padding: '0 !important' },
        '#content > div': { paddingTop: '0 !important' },
      },
    }}
  />
);
