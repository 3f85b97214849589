import { HANDLING_FIELDS } from './handling-fields';

/** Cohorts: persons of the register picked by rules, such as those who are sent the same letter. */
export const cohorts = {
  cohorts: {
    title: 'Cohorts',
    intro: 'A cohort picks persons of the register by rules. It names nobody; it is counted anew in every run.',
    none: 'No cohort has been saved yet',
    noneHint:
      'Choose who is in it and watch the number change; save it to write letters to them or to quote the number.',
    noneForReaders: 'When the commander or the scope analyst saves a cohort, it is shown here.',
    create: 'New cohort',
    createTitle: 'New cohort',
    createIntro: 'What is left empty does not matter. The address of this page holds what you chose.',
    editTitle: 'Edit cohort',
    editIntro: 'What is left empty does not matter. Campaigns of letters that were made keep their persons.',
    edit: 'Edit',
    copy: 'New one like this',
    save: 'Save cohort',
    back: '← All cohorts',
    letters: 'New campaign of letters',
    figure: 'Make a figure of this number',
    figureMade: 'The figure was made. It lies in the room of persons until somebody lets others see it.',
    form: {
      nameHelp: 'Once in this incident, such as “Health data, address known”.',
      noteHelp: 'What it is for, such as “first letters, duty under Article 34”.',
    },
    count: {
      none: 'not counted yet',
      inRun: '%{persons} in run %{number}',
      of: '%{persons} of %{all} persons of run %{number}',
      noRun: 'The register of this incident has not been counted yet',
      noRunHint:
        'Count it under Runs; then tables and data categories are offered here, and the number of persons is shown.',
      toRuns: 'To the runs',
    },
    picks: {
      categories: 'Data categories',
      tables: 'Affected tables',
      how: { all: 'All of these', any: 'At least one of these', none: 'None of these' },
      nothing: 'Nothing else to choose',
    },
    marks: {
      title: 'Marks',
      any: 'Does not matter',
      required: 'Only those',
      excluded: 'Without those',
    },
    ticks: { status: 'How certain', ageGroups: 'Age on the day of the run' },
    words: {
      who: { everybody: 'Everybody', persons: 'Persons', possible: 'Possible persons', confirmed: 'Certain persons' },
      wanted: '%{who} %{wanted}',
      unwanted: '%{who}, but %{unwanted}',
      tables: { all: 'in %{names}', any: 'in at least one of %{names}', none: 'not in %{names}' },
      categories: { all: 'with %{names}', any: 'with at least one of %{names}', none: 'without %{names}' },
      required: {
        minor: 'under 18',
        deceased: 'deceased',
        protected_address: 'with a protected address',
        no_contact: 'without a contact channel',
      },
      excluded: {
        minor: 'not under 18',
        deceased: 'not deceased',
        protected_address: 'not those with a protected address',
        no_contact: 'not those without a contact channel',
      },
      ages: 'of age %{names}',
      age: {
        under_18: 'under 18',
        '18_29': '18 to 29',
        '30_44': '30 to 44',
        '45_64': '45 to 64',
        '65_79': '65 to 79',
        '80_and_more': '80 and older',
        unknown: 'unknown',
      },
      hidden: 'something you may not see',
    },
  },
  resources: {
    cohorts: {
      name: 'Cohort |||| Cohorts',
      fields: {
        ...HANDLING_FIELDS,
        name: 'Name',
        rules: 'Who is in it',
        note: 'What it is for',
        persons: 'Persons',
        runNumber: 'Run',
      },
    },
  },
};
