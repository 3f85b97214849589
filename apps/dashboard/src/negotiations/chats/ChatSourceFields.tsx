import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

interface ChatSourceFieldsProps {
  source: string;
  onChange: (source: string) => void;
}

/** Where a chat is pasted, or read from a file of this machine. */
export const ChatSourceFields = ({ source, onChange }: ChatSourceFieldsProps) => {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ mb: 2 }}>
      <TextField
        label={translate('negotiations.chat.source')}
        helperText={translate('negotiations.chat.sourceHelp')}
        value={source}
        onChange={event => onChange(event.target.value)}
        multiline
        minRows={6}
        maxRows={16}
        fullWidth
        autoFocus
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.csv,.txt,.html,.htm"
        aria-label={translate('negotiations.chat.file_pick')}
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          void file?.text().then(onChange);
        }}
      />
      <Button variant="outlined" sx={{ mt: 1 }} onClick={() => picker.current?.click()}>
        {translate('negotiations.chat.file_pick')}
      </Button>
    </Box>
  );
};
