import type { TlpLabel } from '@breachdesk/contract/vocabularies';
import { useTranslate } from 'react-admin';
import type { Task } from '../../platform/api/records';
import { TlpChip } from '../../platform/fields/TlpChip';
import { Glyph } from './Glyph';

/** Labels under which a card may not be seen by everybody to whom a screen could be shown. */
const STRICT: readonly TlpLabel[] = ['AMBER+STRICT', 'RED'];

/** What must be known before a screen is shared: a strict label and a room with walls. The usual card says nothing. */
export const CardHandling = ({ task: { tlp, compartment } }: { task: Pick<Task, 'tlp' | 'compartment'> }) => {
  const translate = useTranslate();
  const isStrict = STRICT.includes(tlp);
  const hasWalls = compartment !== 'general';
  if (!isStrict && !hasWalls) return null;
  return (
    <span className="handling">
      {isStrict && <TlpChip label={tlp} />}
      {hasWalls && (
        <span className="fact is-room">
          <Glyph name="room" />
          <span>{translate('tasks.card.room', { room: translate(`vocab.compartment.${compartment}`) })}</span>
        </span>
      )}
    </span>
  );
};
