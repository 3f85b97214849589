import { NEGOTIATION_PARTIES, type NegotiationParty } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { SelectField } from '../../platform/form/SelectField';

interface PartyFieldsProps {
  parties: readonly { key: string; messages?: number }[];
  roles: Record<string, NegotiationParty>;
  onChange: (roles: Record<string, NegotiationParty>) => void;
}

/** Who speaks under which name; all spellings of a name are one. */
export const PartyFields = ({ parties, roles, onChange }: PartyFieldsProps) => {
  const translate = useTranslate();
  const options = NEGOTIATION_PARTIES.map(id => ({ id, name: translate(`vocab.negotiationParty.${id}`) }));
  const nameOf = (key: string, messages?: number): string => {
    const name = key === '' ? translate('negotiations.chat.nameless') : `“${key}”`;
    return messages === undefined ? name : translate('negotiations.chat.partyCount', { name, messages });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {parties.map(({ key, messages }) => (
        <SelectField
          key={key}
          label={nameOf(key, messages)}
          value={roles[key] ?? 'none'}
          options={options}
          onChange={role => onChange({ ...roles, [key]: role as NegotiationParty })} // as: one of the options
          sx={{ width: '20rem', maxWidth: '100%' }}
        />
      ))}
    </Box>
  );
};
