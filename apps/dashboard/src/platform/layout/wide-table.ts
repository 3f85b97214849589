/** Width of the column that stays in view, by size of the screen. */
type Width = Partial<Record<'xs' | 'sm' | 'lg', string>>;

const CELL = { borderRight: 1, borderBottom: 1, borderColor: 'divider' };

/** A table that scrolls sideways inside a `WideBox`; its cells of class `first`, the names of the rows, stay in view. */
export const wideTable = (first: Width) => ({
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  '& th, & td': { ...CELL, px: 1, py: 0.75, textAlign: 'left' },
  '& thead th': { verticalAlign: 'bottom' },
  '& .first': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    width: first,
    minWidth: first,
    maxWidth: first,
  },
  '@media print': { '& .first': { position: 'static' } },
});

/** The same with cells that a `CellButton` fills. */
export const wideTableOfButtons = (first: Width) => ({
  ...wideTable(first),
  // Needed for cells whose button fills them.
  height: '1px',
  '& th, & td': { ...CELL, p: 0, verticalAlign: 'top', textAlign: 'left', height: 'inherit' },
  '& th': { px: 1, py: 0.75, fontWeight: 600 },
  '& thead th': { color: 'text.secondary', verticalAlign: 'bottom' },
});
