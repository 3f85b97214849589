import { useTranslate } from 'react-admin';

/** A claimed number of rows as text; rows are not persons, and an unknown number says so. */
export const RowCount = ({ count }: { count: string | null }) => {
  const translate = useTranslate();
  return <>{count === null ? translate('platform.unknown') : translate('scope.tables.rows', { count })}</>;
};
