import { type FormField, optionsOf } from '@breachdesk/contract/filing-answers';
import Box from '@mui/material/Box';
import {
  BooleanInput,
  CheckboxGroupInput,
  NumberInput,
  RadioButtonGroupInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { MomentInput } from '../../platform/moment/MomentInput';

const RangeInput = ({ source }: { source: string }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <NumberInput source={`${source}.from`} label={translate('filings.range.from')} min={0} helperText={false} />
      <NumberInput
        source={`${source}.to`}
        label={translate('filings.range.to')}
        min={0}
        helperText="filings.range.toHelp"
      />
      <BooleanInput
        source={`${source}.approximate`}
        label={translate('filings.range.approximate')}
        defaultValue={false}
        helperText={false}
      />
    </Box>
  );
};

/** The input that the kind of a field asks for. */
export const FieldInput = ({ field }: { field: FormField }) => {
  const source = `values.${field.key}`;
  const choices = optionsOf(field).map(({ key, name }) => ({ id: key, name }));
  const shared = { source, label: field.label, helperText: field.help };
  switch (field.kind) {
    case 'text':
      return <TextInput {...shared} />;
    case 'long':
      return <TextInput {...shared} multiline minRows={4} />;
    case 'tri':
    case 'choice':
      return <RadioButtonGroupInput {...shared} choices={choices} row={false} translateChoice={false} />;
    case 'choices':
      return <CheckboxGroupInput {...shared} choices={choices} row={false} translateChoice={false} />;
    case 'range':
      return <RangeInput source={source} />;
    case 'moment':
      return <MomentInput source={source} label={field.label} helperText={field.help} planned={!field.happened} />;
  }
};
