import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { Authority } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { ResourceList } from '../../platform/list/ResourceList';
import { directoryAddress } from '../addresses';
import { today } from '../today';
import { AUTHORITY_COLUMNS } from './authority-columns';

/** Whom the law names today, and how to reach it. */
export const DirectoryPart = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [validOn] = useState(today);
  return (
    <Section title={translate('authorities.directory.title')} intro={translate('authorities.directory.intro')}>
      <ResourceList<Authority>
        resource="authorities"
        label="authorities.directory.title"
        fixed={{ validOn }}
        columns={AUTHORITY_COLUMNS.filter(({ field }) => field !== 'validFrom')}
        sort={{ field: 'name', order: 'ASC' }}
        searchable
        linkTo={entry => `${directoryAddress(id)}/${entry.id}`}
        empty={{ title: 'authorities.directory.none', hint: 'authorities.directory.noneHint' }}
        perPage={50}
      />
    </Section>
  );
};
