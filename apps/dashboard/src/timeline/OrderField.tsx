import { useListContext, useTranslate } from 'react-admin';
import { SelectField } from '../platform/form/SelectField';

const ORDERS = [
  { id: 'latest', field: 'occurredAt', order: 'DESC' },
  { id: 'earliest', field: 'occurredAt', order: 'ASC' },
  { id: 'recorded', field: 'recordedAt', order: 'DESC' },
] as const;

/** By the time of the event, or by the time it was written down. */
export const OrderField = () => {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const current = ORDERS.find(({ field, order }) => field === sort.field && order === sort.order) ?? ORDERS[0];
  return (
    <SelectField
      label={translate('timeline.order.label')}
      value={current.id}
      options={ORDERS.map(({ id }) => ({ id, name: translate(`timeline.order.${id}`) }))}
      onChange={id => {
        const { field, order } = ORDERS.find(one => one.id === id) ?? ORDERS[0];
        setSort({ field, order });
      }}
      sx={{ flex: { xs: '1 1 100%', sm: '0 1 11rem' }, minWidth: '8.5rem' }}
    />
  );
};
