import { useEffect } from 'react';
import { SelectInput, useGetList, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ClockRow } from '../platform/api/records';

/** The statutory terms of this incident in plain words, by key. */
export const useTerms = (incidentId: string): readonly { id: string; name: string }[] => {
  const translate = useTranslate();
  const { data = [] } = useGetList<ClockRow>('clocks', {
    filter: { incidentId },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  // A duty of our own names no term; several requests for one report are one term.
  return data.flatMap(({ termKey, occurrence, title, regime, article }) =>
    termKey !== null && occurrence === 1
      ? [{ id: termKey, name: translate('authorities.term', { title, regime, article }) }]
      : [],
  );
};

/** Which duty an outgoing item fulfils once it is filed. Not offered for what came in, which fulfils nothing of ours. */
export const FulfilsInput = ({ incidentId }: { incidentId: string }) => {
  const { setValue } = useFormContext();
  const direction: unknown = useWatch({ name: 'direction' });
  const chosen: unknown = useWatch({ name: 'fulfilsTermKey' });
  const translate = useTranslate();
  const terms = useTerms(incidentId);
  const isOutgoing = direction === 'outgoing';
  useEffect(() => {
    if (!isOutgoing && chosen) setValue('fulfilsTermKey', null, { shouldDirty: true });
  }, [isOutgoing, chosen, setValue]);
  if (!isOutgoing) return null;
  return (
    <SelectInput
      source="fulfilsTermKey"
      choices={[...terms]}
      emptyText={translate('authorities.fulfilsNothing')}
      helperText="authorities.items.fulfilsHelp"
      translateChoice={false}
    />
  );
};
