import Box from '@mui/material/Box';
import { NumberInput, TextInput, useTranslate } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** How long a term is, in which unit, and whose holidays move its end. */
export const TermInputs = ({ schema }: { schema: string }) => {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1, p: 0 }}>
        {translate('obligations.terms.legend')}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { sm: '1fr 1fr 1fr' },
          '& .MuiFormControl-root': { mt: 0 },
        }}
      >
        <NumberInput {...input(schema, 'amount')} helperText="obligations.terms.amountHelp" />
        <VocabInput source="unit" list="termUnit" helperText="obligations.terms.unitHelp" />
        <TextInput {...input(schema, 'calendar')} helperText="obligations.terms.calendarHelp" />
      </Box>
    </Box>
  );
};
