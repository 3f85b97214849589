import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { NotificationHold } from '../../platform/api/records';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { MomentField } from '../../platform/moment/MomentField';
import { holdsAddress } from '../addresses';
import { Day } from './Day';
import { HoldState } from './HoldState';

const COLUMNS: readonly Column<NotificationHold>[] = [
  { field: 'askedById', cell: ({ askedByName }) => askedByName },
  { field: 'basis', cell: ({ basis }) => basis },
  { field: 'heldFrom', cell: ({ heldFrom }) => <MomentField moment={heldFrom} />, minor: true },
  { field: 'reviewOn', cell: ({ reviewOn }) => <Day day={reviewOn} />, sort: 'reviewOn' },
  { field: 'liftedAt', label: 'letters.holds.stateLabel', cell: hold => <HoldState hold={hold} />, sort: 'liftedAt' },
];

/** All holds on the letters of an incident. */
export const HoldList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = holdsAddress(id);
  const create = useMayHere('notification_hold.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('letters.holds.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('letters.holds.title')} intro={translate('letters.holds.intro')} actions={create}>
      <ResourceList<NotificationHold>
        resource="notification-holds"
        label="letters.holds.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        searchable
        linkTo={hold => `${address}/${hold.id}`}
        empty={{ title: 'letters.holds.none', hint: 'letters.holds.noneHint', action: create }}
      />
    </Section>
  );
};
