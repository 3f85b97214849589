import { useGetManyAggregate, useTranslate, type RaRecord } from 'react-admin';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Fields that hold ids: the resource they name, and the field of it that people know it by. */
const REFERENCES: Record<string, { resource: string; name: string }> = {
  assigneeId: { resource: 'directory', name: 'displayName' },
  releasedBy: { resource: 'directory', name: 'displayName' },
  sentBy: { resource: 'directory', name: 'displayName' },
  writtenBy: { resource: 'directory', name: 'displayName' },
  approvedBy: { resource: 'directory', name: 'displayName' },
  liftedBy: { resource: 'directory', name: 'displayName' },
  userId: { resource: 'directory', name: 'displayName' },
  organisationId: { resource: 'organisations', name: 'name' },
  organisationIds: { resource: 'organisations', name: 'name' },
  issuerOrganisationId: { resource: 'organisations', name: 'name' },
  sharedWith: { resource: 'organisations', name: 'name' },
  blockedBy: { resource: 'tasks', name: 'title' },
  taskId: { resource: 'tasks', name: 'title' },
  askedById: { resource: 'organisations', name: 'name' },
  campaignId: { resource: 'notice-campaigns', name: 'name' },
  contactId: { resource: 'authority-contacts', name: 'name' },
  correspondenceId: { resource: 'correspondence', name: 'subject' },
  containedInId: { resource: 'correspondence', name: 'subject' },
  answeredInId: { resource: 'correspondence', name: 'subject' },
  receiptId: { resource: 'correspondence', name: 'subject' },
  repliesToId: { resource: 'correspondence', name: 'subject' },
  successorId: { resource: 'authorities', name: 'name' },
  categoryId: { resource: 'data-categories', name: 'name' },
  runId: { resource: 'register-runs', name: 'number' },
  cohortId: { resource: 'cohorts', name: 'name' },
  categories: { resource: 'data-categories', name: 'name' },
  tables: { resource: 'affected-tables', name: 'name' },
  affectedTableId: { resource: 'affected-tables', name: 'name' },
};

/** The ids a field names records by; undefined when it names none, or nothing that has a name. */
export const referencesOf = (field: string, value: unknown): string[] | undefined => {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const ids = values.filter(one => typeof one === 'string').filter(one => UUID.test(one));
  return field in REFERENCES && ids.length > 0 && ids.length === values.length ? ids : undefined;
};

/** Records by their names instead of their ids; those the reader may not see are counted. */
export const ReferenceNames = ({ field, ids }: { field: string; ids: readonly string[] }) => {
  const translate = useTranslate();
  const { resource = '', name = '' } = REFERENCES[field] ?? {};
  const { data = [], isPending } = useGetManyAggregate<RaRecord>(resource, { ids: [...ids] });
  if (isPending) return <>{translate('platform.loading')}</>;
  const names = ids.flatMap(id => {
    const record = data.find((one?: RaRecord) => one?.id === id);
    return record ? [String(record[name])] : [];
  });
  const hidden = ids.length - names.length;
  const rest = hidden > 0 ? [translate('platform.history.hidden', { smart_count: hidden })] : [];
  return <>{[...names, ...rest].join(', ')}</>;
};
