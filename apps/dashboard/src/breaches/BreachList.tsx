import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import type { Breach } from '../platform/api/records';
import { API } from '../platform/api/client';
import { formatNumber } from '../platform/fields/format-number';
import { Unknown } from '../platform/fields/Unknown';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { NotFound } from '../platform/layout/NotFound';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { ZoneContext } from '../platform/moment/zone-context';
import { mayInSome } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';

const CLAMPED = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
  overflow: 'hidden',
  whiteSpace: 'pre-line',
  maxWidth: '22rem',
} as const;

const Words = ({ field, text }: { field: string; text: string | null }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ '& + &': { mt: 0.75 } }}>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {translate(`resources.breaches.fields.${field}`)}
      </Box>
      {text ? <Box sx={CLAMPED}>{text}</Box> : <Unknown />}
    </Box>
  );
};

const law = ({ regime, article }: { regime: string; article: string | null }) =>
  [regime, article].filter(Boolean).join(' ');

/** As exactly as it is known: a day is no midnight. */
const KnownSince = ({ breach: { aware, detected, occurredFrom, knownAt, zone } }: { breach: Breach }) => {
  const moment = aware ?? detected ?? occurredFrom;
  return (
    <ZoneContext value={zone}>{moment ? <MomentField moment={moment} /> : <InstantField at={knownAt} />}</ZoneContext>
  );
};

/** Who was notified and when, and decisions not to; nobody, if neither. */
const Told = ({ breach }: { breach: Breach }) => {
  const translate = useTranslate();
  const { notified, decisions, zone } = breach;
  if (notified.length === 0 && decisions.length === 0) return translate('breaches.nobody');
  return (
    <ZoneContext value={zone}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {notified.map(each => (
          <li key={each.submissionId}>
            {`${law(each)}: ${each.recipient}, `}
            <MomentField moment={each.submitted} />{' '}
            {each.judgement && <VocabText list="judgement" word={each.judgement} />}
          </li>
        ))}
        {decisions.map(each => (
          <li key={`${each.obligationId} ${each.approvedAt}`}>
            {each.assessedBy
              ? translate('breaches.judgedNot', { law: law(each), name: each.assessedBy, reason: each.reason })
              : translate('breaches.notNotified', { law: law(each), reason: each.reason })}{' '}
            <InstantField at={each.approvedAt} />
          </li>
        ))}
      </Box>
    </ZoneContext>
  );
};

const Persons = ({ persons }: { persons: Breach['persons'] }) => {
  const translate = useTranslate();
  if (!persons) return <Unknown />;
  const { value, valueTo, approximate, asWritten, metric } = persons;
  const range = [value, valueTo]
    .filter(each => each !== null)
    .map(formatNumber)
    .join('–');
  return (
    <>
      {value === null ? asWritten : translate(approximate ? 'breaches.about' : 'breaches.exactly', { range })}
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {translate(`vocab.figureMetric.${metric}`)}
      </Box>
    </>
  );
};

const COLUMNS: readonly Column<Breach>[] = [
  {
    field: 'reference',
    cell: ({ reference, title }) => `${reference} ${title}`,
    sort: 'reference',
  },
  { field: 'knownAt', cell: breach => <KnownSince breach={breach} />, sort: 'knownAt' },
  {
    field: 'documented',
    cell: ({ facts, effects, remedy }) => (
      <>
        <Words field="facts" text={facts} />
        <Words field="effects" text={effects} />
        <Words field="remedy" text={remedy} />
      </>
    ),
  },
  { field: 'persons', cell: ({ persons }) => <Persons persons={persons} /> },
  { field: 'risk', cell: ({ risk }) => (risk ? <VocabChip list="riskConclusion" word={risk} /> : <Unknown />) },
  { field: 'notified', cell: breach => <Told breach={breach} /> },
];

const FILTERS: readonly Filter[] = [
  { kind: 'date', source: 'knownFrom', edge: 'from' },
  { kind: 'date', source: 'knownUntil', edge: 'to' },
  { kind: 'words', source: 'risk', list: 'riskConclusion' },
];

/** The register as it is filtered now, as a file. */
const Downloads = () => {
  const translate = useTranslate();
  const list = useListContext<Breach>();
  const { q, ...filter } = list.filterValues as Record<string, unknown>; // as: react-admin leaves filters open
  const { sort } = list;
  const query = new URLSearchParams({ sort: sort.field, order: sort.order, filter: JSON.stringify(filter) });
  if (typeof q === 'string' && q !== '') query.set('q', q);
  return (
    <>
      <Button variant="outlined" href={`${API}/breaches/pdf?${query}`} download>
        {translate('breaches.pdf')}
      </Button>
      <Button variant="outlined" href={`${API}/breaches/csv?${query}`} download>
        {translate('breaches.csv')}
      </Button>
    </>
  );
};

const Register = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('breaches.title')} intro={translate('breaches.intro')}>
      <ResourceList<Breach>
        resource="breaches"
        label="breaches.title"
        columns={COLUMNS}
        sort={{ field: 'knownAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={({ id }) => `/incidents/${id}`}
        actions={<Downloads />}
        empty={{ title: 'breaches.none', hint: 'breaches.noneHint' }}
      />
    </Page>
  );
};

/** All breaches of the incidents one may see (GDPR Art. 33(5)); a partner sees none, and there is no such page. */
const BreachList = () => (mayInSome(useSession(), 'breach.read') ? <Register /> : <NotFound />);
export default BreachList;
