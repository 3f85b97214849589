import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { DueDate } from '../platform/api/records';
import { DueLine } from './DueLine';
import { byDay } from './due-words';

/** The same as a list of days, where a table of weeks has no room. */
export const DayList = ({ items }: { items: readonly DueDate[] }) => {
  const translate = useTranslate();
  const locale = translate('platform.locale');
  return byDay(items).map(([day, due]) => (
    <Box key={day} component="section" sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        <time dateTime={day}>{DateTime.fromISO(day).setLocale(locale).toFormat('cccc d LLLL')}</time>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {due.map(item => (
          <DueLine key={item.id} item={item} />
        ))}
      </Box>
    </Box>
  ));
};
