import { LEAKED_STATUSES, STOLEN_STATUSES } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { IncidentSummary } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';

const Number = ({ number }: { number: number }) => (
  <td className="number numbers">
    <Box component="span" sx={number > 0 ? { fontWeight: 700 } : { color: 'text.secondary' }}>
      {formatNumber(number)}
    </Box>
  </td>
);

/** Affected tables by what is held of them: rows say whether they were stolen, columns whether they leaked. */
export const StatusTable = ({ tables }: Pick<IncidentSummary, 'tables'>) => {
  const translate = useTranslate();
  if (tables.length === 0) return <p className="quiet plain">{translate('summaries.tables.none')}</p>;
  const count = (stolen: string, leaked: string) =>
    tables.find(({ stolenStatus, leakedStatus }) => stolenStatus === stolen && leakedStatus === leaked)?.tables ?? 0;
  const rows = STOLEN_STATUSES.filter(stolen => tables.some(({ stolenStatus }) => stolenStatus === stolen));
  return (
    <table aria-label={translate('summaries.tables.title')}>
      <thead>
        <tr>
          <th scope="col">{translate('summaries.tables.status')}</th>
          {LEAKED_STATUSES.map(leaked => (
            <th key={leaked} scope="col" className="number">
              {translate(`vocab.leakedStatus.${leaked}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(stolen => (
          <tr key={stolen}>
            <th scope="row">{translate(`vocab.stolenStatus.${stolen}`)}</th>
            {LEAKED_STATUSES.map(leaked => (
              <Number key={leaked} number={count(stolen, leaked)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
