import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import type { TableImport } from '../../platform/api/records';
import { formatBytes, formatNumber } from '../../platform/fields/format-number';
import { paceOf, type Sample } from './pace';

/** Milliseconds between two looks. */
const LOOK_AGAIN = 1000;

const formatSeconds = (seconds: number): string => {
  const [unit, value] = seconds < 90 ? (['second', seconds] as const) : (['minute', Math.ceil(seconds / 60)] as const);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
};

/** How far an import is: rows and bytes read, how fast, and how long it will still take. */
export const ImportProgress = ({ importId }: { importId: string }) => {
  const translate = useTranslate();
  const { data } = useGetOne<TableImport>('table-imports', { id: importId }, { refetchInterval: LOOK_AGAIN });
  const [first, setFirst] = useState<Sample | null>(null);
  const [now, setNow] = useState<Sample | null>(null);
  useEffect(() => {
    if (!data) return;
    const sample = { rows: data.rows, bytes: data.bytes, at: performance.now() };
    setFirst(before => before ?? sample);
    setNow(sample);
  }, [data]);
  const total = data?.totalBytes ?? 0;
  const isRead = total > 0 && (data?.bytes ?? 0) >= total;
  const pace = first && now ? paceOf(first, now, total) : null;
  const title = translate(isRead ? 'persons.progress.matching' : 'persons.progress.reading');
  return (
    <Box>
      <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <LinearProgress
        aria-label={title}
        variant={isRead || total === 0 ? 'indeterminate' : 'determinate'}
        value={total > 0 ? Math.min(100, ((data?.bytes ?? 0) / total) * 100) : 0}
        sx={{ height: 8, borderRadius: 1, mb: 1.5 }}
      />
      <Box className="numbers" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <strong>{translate('persons.progress.rows', { rows: formatNumber(data?.rows ?? 0) })}</strong>
        {total > 0 && (
          <span>
            {translate('persons.progress.bytes', { read: formatBytes(data?.bytes ?? 0), total: formatBytes(total) })}
          </span>
        )}
        {pace && <span>{translate('persons.progress.rate', { rate: formatNumber(pace.rowsPerSecond) })}</span>}
        {pace && !isRead && (
          <span>{translate('persons.progress.left', { time: formatSeconds(pace.secondsLeft) })}</span>
        )}
      </Box>
    </Box>
  );
};
