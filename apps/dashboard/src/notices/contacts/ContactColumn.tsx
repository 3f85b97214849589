import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Cells } from '../../persons/imports/Cells';
import { Choice } from '../../persons/imports/Choice';
import type { ContactUse } from '../../platform/api/records';
import { CONTACT_USES, type ContactDraft } from './contact-mapping';

interface ContactColumnProps {
  column: ContactDraft;
  onChoose: (use: ContactUse) => void;
}

/** One column of a contact file: its name, its first cells masked, and what it is used for. */
export const ContactColumn = ({ column, onChoose }: ContactColumnProps) => {
  const translate = useTranslate();
  const name = column.name || translate('persons.mapping.unnamed', { place: column.column + 1 });
  const choose = (value: string) => {
    const use = CONTACT_USES.find(known => known === value);
    if (use) onChoose(use);
  };
  return (
    <li>
      <Box
        role="group"
        aria-label={name}
        sx={{
          display: 'grid',
          gap: 2,
          py: 2,
          borderTop: 1,
          borderColor: 'divider',
          gridTemplateColumns: { sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
          <Cells cells={column.cells} />
        </Box>
        <Choice
          label={translate('persons.mapping.use')}
          value={column.use}
          options={CONTACT_USES.map(use => ({ id: use, name: translate(`letters.contacts.uses.${use}`) }))}
          onChange={choose}
          problem={column.problem && translate(column.problem)}
        />
      </Box>
    </li>
  );
};
