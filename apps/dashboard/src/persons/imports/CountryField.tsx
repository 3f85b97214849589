import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NumberCountry } from '../../platform/api/records';
import { Choice } from './Choice';
import { COUNTRIES } from './import-words';

interface CountryFieldProps {
  country: NumberCountry | null;
  onChoose: (country: NumberCountry | null) => void;
}

/** Where the numbers come from that are not Danish: said by a person, for ten digits of two countries look the same. */
export const CountryField = ({ country, onChoose }: CountryFieldProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2, maxWidth: { sm: '20rem', md: 'calc((100% - 2rem) / 3)' } }}>
      <Choice
        label={translate('persons.country.label')}
        value={country ?? ''}
        options={COUNTRIES.map(id => ({ id, name: translate(`persons.country.of.${id}`) }))}
        blank={translate('persons.country.none')}
        help={translate('persons.country.help')}
        onChange={value => onChoose(COUNTRIES.find(known => known === value) ?? null)}
      />
    </Box>
  );
};
