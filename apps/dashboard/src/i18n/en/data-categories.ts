/** The vocabulary of data categories and their GDPR classes. */
export const dataCategories = {
  dataCategories: {
    title: 'Data categories',
    intro: 'What a column of a stolen table can hold, and which class of the GDPR that is.',
    none: 'No data categories',
    create: 'Add data category',
    createTitle: 'Add a data category',
    editTitle: 'Edit data category',
    keyHelp: 'Short name for exports: small letters, digits and underscores. It stays as it is.',
  },
  resources: {
    'data-categories': {
      name: 'Data category |||| Data categories',
      fields: { key: 'Key', name: 'Name', gdprClass: 'GDPR class' },
    },
  },
};
