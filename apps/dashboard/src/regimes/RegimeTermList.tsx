import { useTranslate } from 'react-admin';
import type { RegimeTerm } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { formatDay } from '../platform/moment/format-day';
import { useMay } from '../platform/session/use-may';

const Time = ({ term: { amount, unit, trigger } }: { term: RegimeTerm }) => {
  const translate = useTranslate();
  const from = translate(`vocab.trigger.${trigger}`);
  if (amount === null || unit === null) return translate('regimes.noTime', { from });
  return translate(`regimes.time.${unit}`, { smart_count: amount, number: formatNumber(amount), from });
};

const Validity = ({ term: { validFrom, validTo, proposed } }: { term: RegimeTerm }) => {
  const translate = useTranslate();
  const locale = translate('platform.locale');
  const days = [validFrom, validTo].flatMap(day => (day ? [formatDay(day, locale)] : [])).join(' – ');
  return proposed ? translate('regimes.proposed', { days }) : days;
};

const COLUMNS: readonly Column<RegimeTerm>[] = [
  { field: 'title', cell: ({ title }) => title, sort: 'title' },
  { field: 'regime', cell: ({ regime, article }) => `${regime} ${article}`, sort: 'regime' },
  { field: 'amount', cell: term => <Time term={term} /> },
  { field: 'recipient', cell: ({ recipient }) => recipient, minor: true },
  { field: 'validFrom', cell: term => <Validity term={term} />, sort: 'validFrom' },
];

/** The law as data: which duties there are, how long each leaves, and when it is law. */
const RegimeTermList = () => {
  const translate = useTranslate();
  const create = useMay('regime_term.create') && (
    <LinkButton to="/regime-terms/create" variant="contained">
      {translate('regimes.create')}
    </LinkButton>
  );
  const mayUpdate = useMay('regime_term.update');
  return (
    <Page title={translate('regimes.title')} intro={translate('regimes.intro')} actions={create}>
      <ResourceList<RegimeTerm>
        resource="regime-terms"
        label="regimes.title"
        columns={COLUMNS}
        sort={{ field: 'regime', order: 'ASC' }}
        searchable
        linkTo={mayUpdate ? ({ id }) => `/regime-terms/${id}` : undefined}
        empty={{ title: 'regimes.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default RegimeTermList;
