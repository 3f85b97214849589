import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { DueDate } from '../platform/api/records';
import { formatDay } from '../platform/moment/format-day';
import { DueLine } from './DueLine';
import { byDay } from './due-words';
import { weeksOf } from './month-days';

const Grid = styled('table')(({ theme: { palette } }) => ({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  'th, td': { border: `1px solid ${palette.divider}`, padding: 6, verticalAlign: 'top', textAlign: 'left' },
  th: { color: palette.text.secondary, fontSize: '0.8125rem', fontWeight: 600 },
  td: { height: '6rem' },
  'td.outside': { backgroundColor: palette.action.hover },
  'td.today': { boxShadow: `inset 0 0 0 2px ${palette.primary.main}` },
  ul: { listStyle: 'none', margin: 0, padding: 0 },
}));

interface MonthGridProps {
  month: string;
  today: string;
  items: readonly DueDate[];
}

/** A month as a table of weeks from Monday, each day with what is due on it. */
export const MonthGrid = ({ month, today, items }: MonthGridProps) => {
  const translate = useTranslate();
  const locale = translate('platform.locale');
  const due = new Map(byDay(items));
  const weeks = weeksOf(month);
  return (
    <Grid aria-label={translate('calendar.grid')}>
      <thead>
        <tr>
          {weeks[0]?.map(day => (
            <th key={day} scope="col">
              {DateTime.fromISO(day).setLocale(locale).toFormat('ccc')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <td
                key={day}
                className={[day.startsWith(month) ? '' : 'outside', day === today ? 'today' : ''].join(' ')}
                aria-current={day === today ? 'date' : undefined}
              >
                <Box component="span" sx={{ fontWeight: day === today ? 700 : 400, fontSize: '0.8125rem' }}>
                  <time dateTime={day} title={formatDay(day, locale)}>
                    {Number(day.slice(8))}
                  </time>
                </Box>
                {due.has(day) && (
                  <ul>
                    {due.get(day)?.map(item => (
                      <DueLine key={item.id} item={item} />
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
