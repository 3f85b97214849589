import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useListState } from '../platform/list/use-list-state';

/** Says that the list is narrowed to one record, which no filter in view shows. */
export const OneRecordNote = () => {
  const translate = useTranslate();
  const { filters } = useListState();
  if (!filters['recordId']) return null;
  return (
    <Alert severity="info" sx={{ py: 0 }}>
      {translate('record.oneRecord')}
    </Alert>
  );
};
