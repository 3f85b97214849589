import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

/** What a decision will change, read from what the form holds, before it is made. */
export const Consequences = () => {
  const translate = useTranslate();
  const [standing, deceased, protectedAddress] = useWatch({
    name: ['standing', 'deceased', 'protectedAddress'],
  }) as string[]; // as: words of the radio groups
  const marks = [
    ...(deceased === 'as_tables_say' ? [] : [translate(`persons.decide.deceased.${deceased ?? ''}`)]),
    ...(protectedAddress === 'as_tables_say'
      ? []
      : [translate(`persons.decide.protectedAddress.${protectedAddress ?? ''}`)]),
  ];
  return (
    <Alert severity={standing === 'excluded' ? 'warning' : 'info'} role="status">
      {[translate(`persons.decide.means.${standing ?? ''}`), ...marks, translate('persons.decide.fromNextRun')].join(
        ' ',
      )}
    </Alert>
  );
};
