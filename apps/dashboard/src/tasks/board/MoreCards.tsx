import { useTranslate } from 'react-admin';

/** Shows further cards of a long column; nothing when all are shown. */
export const MoreCards = ({ more, column, onMore }: { more: number; column?: string; onMore: () => void }) => {
  const translate = useTranslate();
  if (more === 0) return null;
  return (
    <button type="button" className="more-cards no-print" aria-describedby={column} onClick={onMore}>
      {translate('tasks.board.more', { smart_count: more })}
    </button>
  );
};
