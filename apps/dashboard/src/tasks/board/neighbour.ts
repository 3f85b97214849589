type Way = 'left' | 'right';

const PLACE = '[data-rfd-droppable-id]';

/** The next column in which the carried card may be dropped. */
const neighbourOf = (over: Element, way: Way): HTMLElement | null => {
  let column = over.closest('.column');
  while (column) {
    column = way === 'right' ? column.nextElementSibling : column.previousElementSibling;
    const place = column?.querySelector<HTMLElement>(PLACE);
    if (place && !place.classList.contains('no-drop')) return place;
  }
  return null;
};

const middle = ({ top, bottom }: { top: number; bottom: number }): number => (top + bottom) / 2;

/** Where the card will come to lie: beside the card at its height, or at the top of a column without cards. */
const landing = (place: Element, carried: Element): { top: number; bottom: number } => {
  const from = carried.getBoundingClientRect();
  const cards = [...place.querySelectorAll('[data-rfd-draggable-id]')].filter(card => card !== carried);
  const { top } = place.getBoundingClientRect();
  return (
    cards
      .map(card => card.getBoundingClientRect())
      .reduce<{ top: number; bottom: number } | null>(
        (best, card) =>
          best && Math.abs(middle(best) - middle(from)) <= Math.abs(middle(card) - middle(from)) ? best : card,
        null,
      ) ?? { top, bottom: top + from.height }
  );
};

/**
 * Scrolls to where a card carried by keyboard would land in the next column; true when something was scrolled. The library
 * moves a card only beside one that is wholly in view, so that a long column would keep what lies below a short one's cards.
 */
export const showNeighbour = (draggableId: string, way: Way): boolean => {
  const carried = document.querySelector(`[data-rfd-draggable-id="${CSS.escape(draggableId)}"]`);
  const over = document.querySelector(`${PLACE}.over`);
  const place = over && neighbourOf(over, way);
  if (!carried || !place) return false;
  const before = place.getBoundingClientRect();
  place.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
  const { top, bottom } = landing(place, carried);
  if (top < 0 || bottom > window.innerHeight) {
    window.scrollBy({ behavior: 'instant', top: (top + bottom - window.innerHeight) / 2 });
  }
  const after = place.getBoundingClientRect();
  return after.left !== before.left || after.top !== before.top;
};
