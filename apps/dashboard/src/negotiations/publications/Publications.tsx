import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LeakName } from '../../incidents/published/LeakName';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationPublication } from '../../platform/api/records';
import { VocabText } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { MomentField } from '../../platform/moment/MomentField';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { recordAddress } from '../../platform/record/record-address';
import { PublicationDialog, type PublicationDoing } from './PublicationDialog';

/** Where it was published, in words; one in a room that is closed to the reader says no more than that. */
const Place = ({ publication: { place, placeName } }: { publication: NegotiationPublication }) => {
  const translate = useTranslate();
  return place ? <LeakName leak={{ place, placeName }} /> : <>{translate('negotiations.publications.hidden')}</>;
};

const COLUMNS: readonly Column<NegotiationPublication>[] = [
  { field: 'placeName', cell: publication => <Place publication={publication} /> },
  { field: 'seen', cell: ({ place, seen }) => place && <MomentField moment={seen} withWords /> },
  { field: 'publishedBy', cell: ({ publishedBy }) => publishedBy },
  { field: 'claim', cell: ({ claim }) => claim },
  { field: 'confidence', cell: ({ confidence }) => confidence && <VocabText list="confidence" word={confidence} /> },
  { field: 'takenDown', cell: ({ takenDown }) => takenDown && <MomentField moment={takenDown} /> },
  { field: 'note', cell: ({ note }) => note },
  { field: 'volume', cell: ({ volume }) => volume, minor: true },
  { field: 'source', cell: ({ source }) => source, minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];

/** Leak publications that belong to the negotiation. That they do is said in this room alone. */
export const Publications = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<PublicationDoing>(null);
  const mayWrite = useMayHere('negotiation_publication.update') && !negotiation.archivedAt;
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.publications.add')}
    </Button>
  );
  const rowActions = (publication: NegotiationPublication) => (
    <>
      {publication.place && (
        <LinkButton
          size="small"
          aria-describedby={`row-${publication.id}`}
          to={recordAddress(publication.incidentId, 'leak_publication', publication.leakPublicationId) ?? ''}
        >
          {translate('negotiations.publications.open')}
        </LinkButton>
      )}
      {mayWrite && !publication.archivedAt && (
        <Button
          size="small"
          aria-describedby={`row-${publication.id}`}
          onClick={() => setDoing({ verb: 'edit', publication })}
        >
          {translate('negotiations.publications.edit')}
        </Button>
      )}
      {mayWrite && (
        <ArchiveRecord
          resource="negotiation-publications"
          record={publication}
          name={publication.placeName ?? translate('negotiations.publications.title')}
        />
      )}
    </>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.publications.title')}
      intro={translate('negotiations.publications.intro')}
      actions={add}
    >
      <ResourceList<NegotiationPublication>
        resource="negotiation-publications"
        label="negotiations.publications.title"
        fixed={{ negotiationId: negotiation.id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'ASC' }}
        filters={FILTERS}
        empty={{ title: 'negotiations.publications.none' }}
        rowActions={rowActions}
        local
        perPage={50}
      />
      <PublicationDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};
