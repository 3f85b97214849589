import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Figure } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { NothingYet } from '../platform/feedback/NothingYet';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { FigureDialog, type FigureDoing } from './FigureDialog';
import { groupFigures } from './figure-groups';
import { MetricSection } from './MetricSection';

const PAGE = { page: 1, perPage: 100 } as const;

/** All numbers that are said of the persons of this incident, by what each of them counts. */
export const FiguresView = () => {
  const translate = useTranslate();
  const { id: incidentId } = useIncident();
  const [params, setParams] = useSearchParams();
  const [doing, setDoing] = useState<FigureDoing>(null);
  const archived = params.get('archived') === 'true';
  const { data, total, error, refetch } = useGetList<Figure>('figures', {
    filter: { incidentId, ...(archived && { archived }) },
    pagination: PAGE,
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const add = useMayHere('figure.create') && (
    <Button variant="contained" onClick={() => setDoing({ verb: 'create' })}>
      {translate('scope.figures.add')}
    </Button>
  );
  return (
    <Section
      title={translate('scope.figures.title')}
      intro={translate('scope.figures.intro')}
      actions={
        <>
          <LinkButton to={`/incidents/${incidentId}/scope/figures/table`}>
            {translate('scope.figures.asTable')}
          </LinkButton>
          {add}
        </>
      }
    >
      <FormControlLabel
        className="no-print"
        label={translate('platform.list.archived')}
        control={
          <Checkbox size="small" checked={archived} onChange={(_, on) => setParams(on ? { archived: 'true' } : {})} />
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState />}
      {data?.length === 0 && (
        <NothingYet
          title={archived ? 'scope.figures.noneArchived' : 'scope.figures.none'}
          hint={archived ? undefined : 'scope.figures.noneHint'}
          action={archived ? undefined : add}
        />
      )}
      {data &&
        data.length > 0 &&
        groupFigures(data)
          .filter(({ chains }) => !archived || chains.length > 0)
          .map(group => (
            <MetricSection
              key={group.metric}
              group={group}
              figures={data}
              wanted={params.get('figure')}
              onVerb={(verb, figure) => setDoing({ verb, figure })}
            />
          ))}
      {data && total !== undefined && total > data.length && (
        <Alert severity="warning">{translate('scope.figures.more', { shown: data.length, total })}</Alert>
      )}
      <FigureDialog doing={doing} onClose={() => setDoing(null)} />
    </Section>
  );
};
