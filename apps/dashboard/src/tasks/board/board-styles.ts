import { styled, type Palette } from '@mui/material/styles';

const lanes = ({ divider, text, background, action, primary }: Palette) => ({
  '.lane': { border: `1px solid ${divider}`, borderRadius: 6, marginBottom: 12, background: background.paper },
  '.lane-head': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 12px',
    padding: '4px 12px 4px 4px',
  },
  '.lane-name': { margin: 0, fontSize: '1rem', fontWeight: 650, minWidth: 0 },
  '.lane-facts': { display: 'flex', flexWrap: 'wrap', gap: '2px 14px', fontSize: '0.8125rem', color: text.secondary },
  '.columns': { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(11rem, 1fr))', gap: 8, padding: '0 8px 8px' },
  '.column': { minWidth: 0, display: 'flex', flexDirection: 'column' },
  '.column-name': { margin: 0, padding: '4px 2px', fontSize: '0.8125rem', fontWeight: 600, color: text.secondary },
  '.cards': {
    flex: 1,
    minHeight: 48,
    padding: '6px 6px 0',
    borderRadius: 4,
    background: background.default,
    border: '1px solid transparent',
  },
  '.cards.may-drop': { borderColor: text.secondary, borderStyle: 'dashed' },
  '.cards.over': { background: action.selected, borderColor: primary.main, borderStyle: 'solid' },
  '.cards.no-drop': { background: `repeating-linear-gradient(135deg, transparent 0 6px, ${divider} 6px 7px)` },
  '.more-cards': {
    marginTop: 4,
    padding: '6px 8px',
    border: `1px solid ${divider}`,
    borderRadius: 4,
    background: background.paper,
    color: primary.main,
    font: 'inherit',
    fontSize: '0.8125rem',
    fontWeight: 600,
    cursor: 'pointer',
  },
  '.more-cards:hover': { borderColor: primary.main },
  '.no-drop-text': { fontWeight: 400 },
  // The gap belongs to the slot: a margin of the card would not be measured while it is dragged.
  '.slot': { paddingBottom: 6 },
});

const cards = ({ divider, text, background, action, primary, error, warning }: Palette) => ({
  '.card': {
    position: 'relative',
    background: background.paper,
    border: `1px solid ${divider}`,
    borderLeft: `4px solid ${divider}`,
    borderRadius: 4,
    padding: '6px 8px',
    fontSize: '0.8125rem',
    lineHeight: 1.4,
  },
  '.card:hover': { borderColor: text.secondary },
  '.card.dragging': { boxShadow: '0 6px 18px rgba(0,0,0,.35)', borderColor: primary.main },
  '.card.late, .card.urgent': { borderLeftColor: error.main },
  '.card.waits, .card.high': { borderLeftColor: warning.main },
  '.card-title': {
    display: 'block',
    fontSize: '0.875rem',
    fontWeight: 600,
    color: text.primary,
    textDecoration: 'none',
    paddingRight: 26,
  },
  // The link covers its card: a click anywhere opens the task, a drag anywhere moves it.
  '.card-title::after': { content: '""', position: 'absolute', inset: 0 },
  '.card-title:hover': { textDecoration: 'underline' },
  '.card-title:focus-visible': { outline: 'none' },
  '.card:has(.card-title:focus-visible)': { outline: `3px solid ${primary.main}`, outlineOffset: 1 },
  '.card-menu': {
    position: 'absolute',
    top: 2,
    right: 2,
    width: 28,
    height: 28,
    display: 'grid',
    placeItems: 'center',
    padding: 0,
    border: 0,
    borderRadius: 4,
    background: 'transparent',
    color: text.secondary,
    cursor: 'pointer',
  },
  '@media (pointer: coarse)': { '.card-menu': { width: 40, height: 40 }, '.card-title': { paddingRight: 38 } },
  '.card-menu:hover': { background: action.hover, color: text.primary },
});

const facts = ({ text, error, warning, info }: Palette) => ({
  '.fact': { display: 'flex', gap: 4, alignItems: 'flex-start', color: text.secondary, minWidth: 0 },
  '.fact .glyph': { flexShrink: 0, marginTop: 2 },
  '.handling': { display: 'flex', flexWrap: 'wrap', columnGap: 8, alignItems: 'center' },
  '.facts': { display: 'flex', flexWrap: 'wrap', columnGap: 10 },
  '.fact.is-late, .fact.is-urgent': { color: error.main, fontWeight: 600 },
  '.fact.is-waits, .fact.is-high, .fact.is-room': { color: warning.main, fontWeight: 600 },
  '.fact.is-joint': { color: info.main, fontWeight: 600 },
});

/**
 * One style sheet for the whole board. Cards are plain elements with class names: a style of its own for each of 500 cards would
 * make moving one of them slow.
 */
export const BoardFrame = styled('div')(({ theme: { palette } }) => ({
  overflowX: 'auto',
  // Room for the focus ring of cards at the edge.
  padding: 3,
  margin: -3,
  ...lanes(palette),
  ...cards(palette),
  ...facts(palette),
}));
