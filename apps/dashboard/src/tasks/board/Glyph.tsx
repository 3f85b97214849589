/** Small signs of the cards. Plain paths, because a board draws some thousand of them. */
const PATHS = {
  late: 'M8 1.5 15 14H1L8 1.5Zm0 4.2a.8.8 0 0 0-.8.8v3a.8.8 0 0 0 1.6 0v-3a.8.8 0 0 0-.8-.8Zm0 5.6a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  due: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm.75 2V8.2l2.4 2.4-1.05 1.05L7.25 8.8V4.5h1.5Z',
  waits: 'M5 1h1.5v14H5V1Zm4.5 0H11v14H9.5V1Z',
  person: 'M8 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 9c3.6 0 6 1.8 6 4v1.5H2V13c0-2.2 2.4-4 6-4Z',
  steps: 'm6.2 12.6-4.3-4.3 1.1-1.1 3.2 3.2 6.8-6.8 1.1 1.1-7.9 7.9Z',
  comments: 'M2 2h12v9H7.5L4 14v-3H2V2Zm1.5 1.5v6h9v-6h-9Z',
  joint:
    'M4.5 2a3.5 3.5 0 0 1 3.2 2.1A4.4 4.4 0 0 0 6.5 7c0 .8.2 1.5.6 2.1A3.5 3.5 0 1 1 4.5 2Zm7 0a3.5 3.5 0 1 1-3.1 5.1 3.5 3.5 0 0 1 0-3.2A3.5 3.5 0 0 1 11.5 2ZM4.5 10.5h7V14h-7v-3.5Z',
  urgent: 'M7.2 1h1.6v9H7.2V1Zm.8 11a1.3 1.3 0 1 1 0 2.6A1.3 1.3 0 0 1 8 12Z',
  high: 'm8 2 5 5.5-1.1 1L8.8 5v9H7.2V5l-3.1 3.5-1.1-1L8 2Z',
  low: 'm8 14-5-5.5 1.1-1L7.2 11V2h1.6v9l3.1-3.5 1.1 1L8 14Z',
  room: 'M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7h1Zm1.5 0h5V5a2.5 2.5 0 0 0-5 0v2Z',
  more: 'M8 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm0 4.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM8 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A sign beside its words; it says nothing by itself. */
export const Glyph = ({ name }: { name: GlyphName }) => (
  <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden focusable="false">
    <path d={PATHS[name]} fill="currentColor" fillRule="evenodd" />
  </svg>
);
