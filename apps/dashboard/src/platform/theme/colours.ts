/**
 * Two sets with the same names. Text colours stand at 7:1 or better on the sheet, state colours at 4.5:1 or better, edges of
 * controls at 3:1 or better (WCAG 2.2 AA). Colour never carries meaning alone: every chip has its word.
 */
export interface Colours {
  page: string;
  sheet: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  line: string;
  edge: string;
  hover: string;
  selected: string;
  accent: string;
  onAccent: string;
  bar: string;
  onBar: string;
  good: string;
  info: string;
  warn: string;
  bad: string;
}

export const LIGHT: Colours = {
  page: '#f4f5f7',
  sheet: '#ffffff',
  ink: '#14181f',
  inkSoft: '#454e5b',
  inkFaint: '#656e7b',
  line: '#d9dde3',
  edge: '#7b8594',
  hover: '#eef1f5',
  selected: '#e3ebf6',
  accent: '#1b4b8a',
  onAccent: '#ffffff',
  bar: '#17253b',
  onBar: '#ffffff',
  good: '#1a6b3c',
  info: '#1b4b8a',
  warn: '#8a4a00',
  bad: '#b0201a',
};

export const DARK: Colours = {
  page: '#0e1217',
  sheet: '#161b22',
  ink: '#e9ecf1',
  inkSoft: '#b3bcc8',
  inkFaint: '#939daa',
  line: '#2c343f',
  edge: '#7d8897',
  hover: '#1e252e',
  selected: '#1d2b40',
  accent: '#8fbaff',
  onAccent: '#0b1320',
  bar: '#0a0e13',
  onBar: '#e9ecf1',
  good: '#74d69b',
  info: '#8fbaff',
  warn: '#ffbd66',
  bad: '#ff9389',
};
