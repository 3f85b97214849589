import { DISCLOSURE_MARKS, FACT_KINDS } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { DisclosureRecipient } from '../../platform/api/records';
import { SelectField } from '../../platform/form/SelectField';
import { filterIn, type ToldFilter } from './told-filter';
import { useRecipientName } from './use-recipient-name';

const WIDTH = { flex: { xs: '1 1 8.5rem', sm: '0 1 13rem' }, minWidth: '8.5rem' };

/** Which facts, which recipient, which marks; kept in the address, so that they stay after a reload and in a link. */
export const ToldFilters = ({ recipients }: { recipients: readonly DisclosureRecipient[] }) => {
  const translate = useTranslate();
  const nameOf = useRecipientName();
  const [params, setParams] = useSearchParams();
  const filter = filterIn(params);
  const set = (key: keyof ToldFilter) => (value: string) =>
    setParams(
      before => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true },
    );
  const blank = translate('platform.list.any');
  return (
    <Box role="search" className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      <SelectField
        label={translate('authorities.told.kind')}
        value={filter.kind}
        options={FACT_KINDS.map(id => ({ id, name: translate(`vocab.factKind.${id}`) }))}
        onChange={set('kind')}
        blank={blank}
        sx={WIDTH}
      />
      <SelectField
        label={translate('authorities.told.recipient')}
        value={recipients.some(({ key }) => key === filter.recipient) ? filter.recipient : ''}
        options={recipients.map(recipient => ({ id: recipient.key, name: nameOf(recipient) }))}
        onChange={set('recipient')}
        blank={blank}
        sx={WIDTH}
      />
      <SelectField
        label={translate('authorities.told.mark')}
        value={filter.mark}
        options={[
          { id: 'any', name: translate('authorities.told.anyMark') },
          ...DISCLOSURE_MARKS.map(id => ({ id, name: translate(`vocab.disclosureMark.${id}`) })),
        ]}
        onChange={set('mark')}
        blank={blank}
        sx={WIDTH}
      />
    </Box>
  );
};
