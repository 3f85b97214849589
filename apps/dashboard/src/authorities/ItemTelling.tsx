import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { TellingInputs } from '../incidents/telling/TellingInputs';
import { TELLS_NOTHING } from '../incidents/telling/tells-nothing';

/** In these both sides speak, whoever began. */
const TALKS = ['phone', 'meeting', 'video_call', 'other'];

/** What an item tells. Not offered for a letter or mail that came in: it tells them nothing. */
export const ItemTelling = () => {
  const { setValue } = useFormContext();
  const direction: unknown = useWatch({ name: 'direction' });
  const channel: unknown = useWatch({ name: 'channel' });
  const tellsNothing = direction === 'incoming' && !TALKS.includes(String(channel));
  useEffect(() => {
    if (!tellsNothing) return;
    for (const [field, nothing] of Object.entries(TELLS_NOTHING)) setValue(field, nothing, { shouldDirty: true });
  }, [tellsNothing, setValue]);
  return tellsNothing ? null : <TellingInputs />;
};
