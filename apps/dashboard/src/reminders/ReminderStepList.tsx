import { useTranslate } from 'react-admin';
import type { ReminderStep } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';

/** `2 days before`, `1 hour after`, `at the deadline`: in the largest unit that is whole. */
const Offset = ({ step: { offsetMinutes } }: { step: ReminderStep }) => {
  const translate = useTranslate();
  if (offsetMinutes === 0) return translate('reminders.steps.at');
  const minutes = Math.abs(offsetMinutes);
  const unit = minutes % 1440 === 0 ? 'days' : minutes % 60 === 0 ? 'hours' : 'minutes';
  const count = minutes / { days: 1440, hours: 60, minutes: 1 }[unit];
  const time = translate(`reminders.steps.${unit}`, { smart_count: count, number: formatNumber(count) });
  return translate(offsetMinutes < 0 ? 'reminders.steps.before' : 'reminders.steps.after', { time });
};

const Roles = ({ step }: { step: ReminderStep }) => {
  const translate = useTranslate();
  return step.roles.map(role => translate(`vocab.incidentRole.${role}`)).join(', ');
};

const Active = ({ step }: { step: ReminderStep }) =>
  useTranslate()(step.active ? 'reminders.steps.on' : 'reminders.steps.off');

const Kind = ({ step }: { step: ReminderStep }) => useTranslate()(`vocab.clockKind.${step.kind}`);

const COLUMNS: readonly Column<ReminderStep>[] = [
  { field: 'offsetMinutes', cell: step => <Offset step={step} />, sort: 'offsetMinutes' },
  { field: 'kind', cell: step => <Kind step={step} />, sort: 'kind' },
  { field: 'roles', cell: step => <Roles step={step} /> },
  { field: 'active', cell: step => <Active step={step} /> },
];

/** The ladder of reminders. */
const ReminderStepList = () => {
  const translate = useTranslate();
  const create = (
    <LinkButton to="/reminder-steps/create" variant="contained">
      {translate('reminders.steps.create')}
    </LinkButton>
  );
  return (
    <Page title={translate('reminders.steps.title')} intro={translate('reminders.steps.intro')} actions={create}>
      <ResourceList<ReminderStep>
        resource="reminder-steps"
        label="reminders.steps.title"
        columns={COLUMNS}
        sort={{ field: 'offsetMinutes', order: 'ASC' }}
        linkTo={({ id }) => `/reminder-steps/${id}`}
        empty={{ title: 'reminders.steps.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default ReminderStepList;
