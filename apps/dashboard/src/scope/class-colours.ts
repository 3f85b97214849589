import type { GdprClass } from '@breachdesk/contract/vocabularies';

/** Ground and edge of a GDPR class. Ink on every ground stands at 9:1 or better; the class is also written in the cell. */
export interface ClassColours {
  ground: string;
  edge: string;
}

const LIGHT: Record<GdprClass, ClassColours> = {
  ordinary: { ground: '#edf0f4', edge: '#656e7b' },
  national_id: { ground: '#fdeccb', edge: '#8a4a00' },
  special: { ground: '#fbdfdc', edge: '#b0201a' },
  criminal: { ground: '#f5dcea', edge: '#8f1d62' },
  free_text: { ground: '#eae3f9', edge: '#5b3aa8' },
  financial: { ground: '#dcebfa', edge: '#1b4b8a' },
  credentials: { ground: '#dcf1e3', edge: '#1a6b3c' },
};

const DARK: Record<GdprClass, ClassColours> = {
  ordinary: { ground: '#222a34', edge: '#939daa' },
  national_id: { ground: '#3a2b0d', edge: '#ffbd66' },
  special: { ground: '#471d1a', edge: '#ff9389' },
  criminal: { ground: '#40203a', edge: '#f29fd0' },
  free_text: { ground: '#2e2449', edge: '#bfa6ff' },
  financial: { ground: '#17304a', edge: '#8fbaff' },
  credentials: { ground: '#163825', edge: '#74d69b' },
};

/** Colours of a class in the theme in use. */
export const classColours = (mode: 'light' | 'dark', gdprClass: GdprClass): ClassColours =>
  (mode === 'dark' ? DARK : LIGHT)[gdprClass];
