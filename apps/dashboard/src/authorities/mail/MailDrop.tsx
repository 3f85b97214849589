import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { SelectField } from '../../platform/form/SelectField';
import { useRooms } from '../../platform/session/use-rooms';
import { VocabChip } from '../../platform/fields/VocabChip';
import { correspondenceAddress } from '../addresses';
import type { MailFile, MailImports } from './use-mail-imports';

const MailLine = ({ file }: { file: MailFile }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { result } = file;
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      {result ? (
        <>
          <VocabChip list="mailImportOutcome" word={result.outcome} />{' '}
          <Link component={RouterLink} to={`${correspondenceAddress(id)}/${result.correspondenceId}`}>
            {result.subject}
          </Link>{' '}
          <Typography component="span" variant="caption" color="textSecondary">
            {[
              file.name,
              (result.outcome === 'known' || result.compartment !== file.room) &&
                translate('authorities.mail.liesIn', { room: translate(`vocab.compartment.${result.compartment}`) }),
              result.drafts > 1 && translate('authorities.mail.drafts', { smart_count: result.drafts }),
              result.fault && translate(`vocab.mailFault.${result.fault}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </>
      ) : (
        <>
          {file.name}{' '}
          {file.state === 'sending' && (
            <LinearProgress variant="determinate" value={file.share * 100} aria-label={file.name} sx={{ my: 0.5 }} />
          )}
          <Typography component="span" variant="caption" color={file.problem ? 'error' : 'textSecondary'}>
            {file.problem ?? translate(`authorities.mail.state.${file.state}`)}
          </Typography>
        </>
      )}
    </Box>
  );
};

/** Where mails are dropped, several at once, and what became of each. */
export const MailDrop = ({ mails: { files, room, setRoom, add, stop, clear } }: { mails: MailImports }) => {
  const translate = useTranslate();
  const rooms = useRooms(useIncident().id).map(id => ({ id, name: translate(`vocab.compartment.${id}`) }));
  const [isOver, setOver] = useState(false);
  const isBusy = files.some(({ state }) => state === 'waiting' || state === 'sending');
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) add(dropped);
  };
  return (
    <Box
      className="no-print"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-testid="mail-drop"
      sx={{
        mb: 2,
        px: 2,
        py: 1.5,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.hover' : undefined,
        borderRadius: 1,
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {translate('authorities.mail.dropHere')}
      </Typography>
      {rooms.length > 1 && (
        <SelectField
          label={translate('authorities.mail.room')}
          helperText={translate('authorities.mail.roomHelp')}
          value={room}
          options={rooms}
          onChange={word => setRoom(rooms.find(({ id }) => id === word)?.id ?? room)}
          sx={{ mt: 1.5, maxWidth: '24rem' }}
        />
      )}
      <Box role="status" aria-atomic="false">
        {files.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
            {files.map(file => (
              <MailLine key={file.key} file={file} />
            ))}
          </Box>
        )}
      </Box>
      {files.length > 0 && (
        <Button size="small" onClick={isBusy ? stop : clear} sx={{ mt: 1 }}>
          {translate(isBusy ? 'authorities.mail.stop' : 'authorities.mail.clear')}
        </Button>
      )}
    </Box>
  );
};
