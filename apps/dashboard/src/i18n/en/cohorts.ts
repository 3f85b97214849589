/** Cohorts: persons of the register picked by rules, such as those who are sent the same letter. */
export const cohorts = {
  resources: {
    cohorts: {
      name: 'Cohort |||| Cohorts',
      fields: {
        name: 'Name',
        rules: 'Who is in it',
        note: 'What it is for',
        persons: 'Persons',
        runNumber: 'Run',
      },
    },
  },
};
