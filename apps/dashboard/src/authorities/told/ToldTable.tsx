import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FactContent, FactName } from '../../incidents/telling/FactLine';
import type { DisclosureCell, DisclosureFact, DisclosureRecipient } from '../../platform/api/records';
import { WideBox } from '../../platform/layout/WideBox';
import { wideTableOfButtons } from '../../platform/layout/wide-table';
import { ToldCell } from './ToldCell';
import { cellAt } from './told-filter';

/** What of the matrix is shown. */
export interface ToldProps {
  facts: readonly DisclosureFact[];
  /** Columns that are shown. */
  recipients: readonly DisclosureRecipient[];
  /** Name of any recipient by its key, shown or not. */
  nameOf: (key: string) => string;
  cells: readonly DisclosureCell[];
  onOpen: (cell: DisclosureCell) => void;
}

const FIRST = { xs: '8.5rem', sm: '13rem' };

const STYLE = {
  '& thead th': { minWidth: '8.5rem' },
  '& .plain': { px: 1, py: 0.75 },
  '@media print': { '& thead th': { minWidth: 0 } },
};

/** Facts down, recipients across. Scrolls inside itself; the names of the facts stay in view. */
export const ToldTable = ({ facts, recipients, nameOf, cells, onOpen }: ToldProps) => {
  const translate = useTranslate();
  const label = translate('authorities.told.title');
  return (
    <WideBox label={label} hint={translate('authorities.told.wide', { smart_count: recipients.length })}>
      <Box component="table" aria-label={label} sx={[wideTableOfButtons(FIRST), STYLE]}>
        <thead>
          <tr>
            <th scope="col" className="first">
              {translate('authorities.told.fact')}
            </th>
            {recipients.map(recipient => (
              <th key={recipient.key} scope="col">
                {nameOf(recipient.key)}
              </th>
            ))}
            <th scope="col">{translate('authorities.told.now')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(fact => (
            <tr key={fact.key}>
              <th scope="row" className="first">
                <FactName value={fact.now} />
              </th>
              {recipients.map(({ key }) => {
                const cell = cellAt(cells, fact.key, key);
                return (
                  <td key={key}>
                    {cell ? (
                      <ToldCell cell={cell} nameOf={nameOf} onOpen={() => onOpen(cell)} />
                    ) : (
                      <Box className="plain" sx={{ color: 'text.secondary' }}>
                        {translate('authorities.told.empty')}
                      </Box>
                    )}
                  </td>
                );
              })}
              <td className="plain">
                {fact.gone ? translate('authorities.told.gone') : <FactContent value={fact.now} />}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </WideBox>
  );
};
