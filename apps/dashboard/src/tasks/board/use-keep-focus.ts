import { useCallback, useEffect, useRef } from 'react';

const KEPT_FOR = 3_000;
/** Where the focus goes when the card is no longer on the screen. */
export const NOTICE_ID = 'move-notice';

const cardOf = (id: string): HTMLElement | null =>
  document.querySelector(`[data-rfd-drag-handle-draggable-id="${CSS.escape(id)}"]`);

/**
 * A card that changes its column is drawn anew and would lose the focus. Names the card that is to have it: once no menu or dialog is
 * open and nothing else has taken the focus, the card gets it, or the line that says where the card went.
 */
export const useKeepFocus = (drawn: unknown, isAsking: boolean) => {
  const wanted = useRef<{ id: string; until: number | null } | null>(null);
  useEffect(() => {
    if (!wanted.current || isAsking) return;
    wanted.current.until ??= Date.now() + KEPT_FOR;
    const { id, until } = wanted.current;
    if (Date.now() > until) wanted.current = null;
    else if (document.activeElement === null || document.activeElement === document.body) {
      (cardOf(id) ?? document.getElementById(NOTICE_ID))?.focus();
      wanted.current = null;
    }
  }, [drawn, isAsking]);
  return useCallback((id: string) => {
    wanted.current = { id, until: null };
  }, []);
};
