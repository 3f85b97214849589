/** The organisations that take part in incidents. */
export const organisations = {
  organisations: {
    title: 'Organisations',
    intro: 'Your own organisation and every other one that takes part in incidents or has users here.',
    none: 'No organisations',
    create: 'Add organisation',
    createTitle: 'Add an organisation',
    editTitle: 'Edit organisation',
    domainsHelp: 'Where its mails come from, such as clinic.example. Mails from a domain of your own are outgoing.',
    activeHelp: 'Leave empty when it has no known limit.',
  },
  resources: {
    organisations: {
      name: 'Organisation |||| Organisations',
      fields: {
        name: 'Name',
        kind: 'Kind',
        activeFrom: 'Exists from',
        activeTo: 'Exists until',
        mailDomains: 'Mail domains',
        archivedAt: 'Archived',
      },
    },
  },
};
