import { useLayoutEffect, useRef } from 'react';
import { ON_PAPER, PAPER_SIZE } from './summary-styles';

const MM = 96 / 25.4;
/** A4 less the margins that `OneSheet` sets. */
const SHEET = { width: 190 * MM, height: 277 * MM };
/** Letters in points, from comfortable to just readable. */
const [LARGEST, SMALLEST, STEP] = [9, 5.5, 0.25];
const CHARACTERS_PER_TITLE_LINE = 55;

/** Room that the banner and the header of the workspace take above the summary, for a title of this length. */
const headerHeight = (title: string): number => (38 + 8 * Math.floor(title.length / CHARACTERS_PER_TITLE_LINE)) * MM;

/**
 * Chooses the size of letters with which the page fits on one sheet, by laying it out as on paper for an instant, before anything is
 * drawn. Measured whenever the content changes, so that printing from the browser's menu needs no preparation.
 */
export const useOneSheet = (title: string, content: unknown) => {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = frame.current;
    if (!page) return;
    const room = SHEET.height - headerHeight(title);
    page.classList.add(ON_PAPER);
    page.style.width = `${SHEET.width}px`;
    for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
      page.style.setProperty(PAPER_SIZE, `${size}pt`);
      if (page.offsetHeight <= room) break;
    }
    page.classList.remove(ON_PAPER);
    page.style.removeProperty('width');
  }, [title, content]);
  return frame;
};
