/** Reminders of deadlines, and the ladder they come from. */
export const reminders = {
  reminders: {
    title: 'Reminders',
    intro: 'Of the deadlines in your incidents. The later it is, the more people are reminded.',
    none: 'There is nothing to remind you of',
    noneHint: 'Reminders appear here before and after a deadline.',
    unread: 'Not read',
    read: 'Mark as read',
    readAll: 'Mark all as read',
    left: '%{time} left',
    over: 'over since %{time}',
    closed: 'something you may not see any more',
    steps: {
      title: 'Ladder of reminders',
      intro: 'When before and after a deadline whose members are reminded. Each step is given once for a deadline.',
      none: 'No step is set: nobody is reminded',
      create: 'Add step',
      createTitle: 'Add a step',
      editTitle: 'Change a step',
      offsetHelp: 'Minutes from the deadline; negative before it (−1440 is a day before).',
      before: '%{time} before',
      after: '%{time} after',
      at: 'at the deadline',
      days: '%{number} day |||| %{number} days',
      hours: '%{number} hour |||| %{number} hours',
      minutes: '%{number} minute |||| %{number} minutes',
      on: 'In use',
      off: 'Switched off',
    },
  },
  resources: {
    reminders: {
      name: 'Reminder |||| Reminders',
      fields: { title: 'Of what', dueAt: 'Deadline', createdAt: 'Given', readAt: 'Read' },
    },
    'reminder-steps': {
      name: 'Step |||| Steps',
      fields: { offsetMinutes: 'When', kind: 'For', roles: 'Who is reminded', active: 'In use' },
    },
  },
};
