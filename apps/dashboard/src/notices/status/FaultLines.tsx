import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { StatusReport } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';

interface FaultLinesProps {
  lines: StatusReport['faultLines'];
  /** How many there are; only the first come with the report. */
  all: number;
}

/** Lines that were not taken, each with its reason; never what stands in them. */
export const FaultLines = ({ lines, all }: FaultLinesProps) => {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {translate('letters.status.result.whichLines')}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {lines.map(({ line, fault }) => (
          <li key={line}>
            {translate('persons.imports.atLine', { line: formatNumber(line) })}{' '}
            {translate(`vocab.statusFault.${fault}`)}
          </li>
        ))}
      </Box>
      {all > lines.length && translate('letters.status.result.more', { n: formatNumber(all - lines.length) })}
    </Box>
  );
};
