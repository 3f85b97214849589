/** The record of what was done, for the auditor. */
export const record = {
  record: {
    title: 'Record',
    intro: 'Every change in this installation: who, when, and which fields. What the fields contain is not shown here.',
    none: 'Nothing is on record',
    system: 'The system',
  },
  resources: {
    'audit-records': {
      name: 'Entry |||| Entries',
      fields: {
        id: 'Number',
        at: 'Time',
        actorName: 'Who',
        actorId: 'Who',
        action: 'What',
        tableName: 'Table',
        recordId: 'Record',
        incidentId: 'Incident',
        changedFields: 'Fields',
        requestId: 'Request',
        from: 'From',
        to: 'To',
      },
    },
  },
};
