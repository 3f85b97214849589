import UpIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { movedUp, type OrderedChannel, used } from './channel-order';

interface ChannelOrderProps {
  order: readonly OrderedChannel[];
  onChange: (order: readonly OrderedChannel[]) => void;
}

/** Which channel is taken before which, and which are not used; by keyboard as well as by hand. */
export const ChannelOrder = ({ order, onChange }: ChannelOrderProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      aria-label={translate('letters.channels.order')}
      sx={{ m: 0, mb: 2, p: 0, listStyle: 'none', maxWidth: '24rem' }}
    >
      {order.map(({ channel, isUsed }, at) => {
        const name = translate(`vocab.noticeChannel.${channel}`);
        return (
          <Box key={channel} component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', alignItems: 'center' }}>
              <FormControlLabel
                label={`${at + 1}. ${name}`}
                sx={{ flex: 1, m: 0 }}
                control={
                  <Checkbox checked={isUsed} onChange={event => onChange(used(order, channel, event.target.checked))} />
                }
              />
              {at > 0 && (
                <IconButton
                  aria-label={translate('letters.channels.up', { name })}
                  onClick={() => onChange(movedUp(order, at))}
                >
                  <UpIcon fontSize="small" />
                </IconButton>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
