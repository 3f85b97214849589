import { useTranslateLabel } from 'react-admin';
import { fieldOfColumn } from './resource-names';

/** A field's label as its form shows it. */
export const FieldName = ({ resource, field }: { resource: string; field: string }) => {
  const label = useTranslateLabel();
  return <>{label({ resource, source: fieldOfColumn(field) })}</>;
};
