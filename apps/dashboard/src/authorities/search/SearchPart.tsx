import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { SearchResults } from '../../platform/api/records';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import { correspondenceAddress } from '../addresses';
import { Hit } from './Hit';
import { SearchForm } from './SearchForm';
import { useSearch } from './use-search';

const PAGE = 20;

interface ResultsProps {
  results: SearchResults;
  page: number;
  onTurn: (page: number) => void;
}

/** What was found, and what could not be looked through: nothing found must not be taken for nothing there. */
const Results = ({ results, page, onTurn }: ResultsProps) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { hits, total, capped, waiting, unread } = results;
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {translate(capped ? 'authorities.search.foundMany' : 'authorities.search.found', {
          smart_count: total,
          total: formatNumber(total),
        })}
      </Typography>
      {waiting + unread > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {[
            waiting > 0 && translate('authorities.search.waiting', { smart_count: waiting }),
            unread > 0 && translate('authorities.search.unread', { smart_count: unread }),
          ]
            .filter(Boolean)
            .join(' ')}
        </Alert>
      )}
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'minmax(0, 1fr)',
          maxWidth: '56rem',
        }}
      >
        {hits.map(hit => (
          <Hit
            key={`${hit.correspondenceId} ${hit.source} ${hit.attachmentId ?? ''}`}
            hit={hit}
            address={`${correspondenceAddress(id)}/${hit.correspondenceId}`}
          />
        ))}
      </Box>
      {total > PAGE && (
        <Box
          component="nav"
          aria-label={translate('authorities.search.paging')}
          sx={{ display: 'flex', gap: 1, mt: 1.5 }}
        >
          <Button variant="outlined" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
            {translate('platform.list.previous')}
          </Button>
          <Button variant="outlined" disabled={page * PAGE >= total} onClick={() => onTurn(page + 1)}>
            {translate('platform.list.next')}
          </Button>
        </Box>
      )}
    </>
  );
};

/** Words looked for in items, mails and the text of their files. */
export const SearchPart = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { results, page, error, isPending, find, turn } = useSearch(id);
  return (
    <Section title={translate('authorities.search.title')} intro={translate('authorities.search.intro')}>
      <SearchForm onFind={find} isPending={isPending} />
      {error && <Alert severity="error">{error.message}</Alert>}
      {isPending && <LoadingState />}
      {!isPending && !error && results && <Results results={results} page={page} onTurn={turn} />}
    </Section>
  );
};
