import { useEffect, useRef } from 'react';

const KEPT_FOR = 5_000;

/**
 * A card that changes its column is drawn anew and would lose the focus. Names the card that is to have it: as soon as the card is
 * there and nothing else has taken the focus, it gets it.
 */
export const useKeepFocus = (drawn: unknown) => {
  const wanted = useRef<{ id: string; until: number } | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    if (Date.now() > wanted.current.until) {
      wanted.current = null;
      return;
    }
    const { id } = wanted.current;
    if (document.activeElement && document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>(`[data-rfd-drag-handle-draggable-id="${CSS.escape(id)}"]`);
    card?.focus();
    if (card) wanted.current = null;
  }, [drawn]);
  return (id: string) => {
    wanted.current = { id, until: Date.now() + KEPT_FOR };
  };
};
