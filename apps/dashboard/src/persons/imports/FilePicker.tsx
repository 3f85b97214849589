import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { formatBytes } from '../../platform/fields/format-number';

interface FilePickerProps {
  file: File | null;
  /** What is wrong with the choice. */
  problem: string | null;
  onPick: (file: File) => void;
  /** Message keys below this one: what the file is, and in which forms it may come. */
  texts?: string;
}

/** One file, dropped here or picked with the button. */
export const FilePicker = ({ file, problem, onPick, texts = 'persons.file' }: FilePickerProps) => {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onPick(first);
  };
  return (
    <Box
      role="group"
      aria-label={translate(`${texts}.label`)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={event => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
      sx={{
        p: 2,
        border: '2px dashed',
        borderColor: problem ? 'error.main' : isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isOver ? 'action.selected' : undefined,
      }}
    >
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={translate(`${texts}.label`)}
        onChange={event => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button variant={file ? 'outlined' : 'contained'} onClick={() => picker.current?.click()}>
          {translate(file ? 'persons.file.another' : 'persons.file.choose')}
        </Button>
        <Typography sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {file
            ? translate('persons.file.chosen', { name: file.name, size: formatBytes(file.size) })
            : translate('persons.file.drop')}
        </Typography>
      </Box>
      <Typography variant="body2" color={problem ? 'error' : 'textSecondary'} sx={{ mt: 1 }}>
        {problem ?? translate(`${texts}.help`)}
      </Typography>
    </Box>
  );
};
