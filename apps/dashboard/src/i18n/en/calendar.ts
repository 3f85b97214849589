/** What is due, month by month, and feeds for calendar programs. */
export const calendar = {
  calendar: {
    title: 'Calendar',
    intro: 'Everything that is due in your incidents: legal clocks, reviews of holds, tasks, and answers to questions.',
    grid: 'What is due, by day',
    none: 'Nothing is due in this month',
    earlier: '← Earlier',
    later: 'Later →',
    today: 'This month',
    incident: 'Incident',
    allIncidents: 'All incidents',
    capped: 'There is more than is shown. Choose one incident.',
    endOfDay: '24:00 %{zone}',
    state: { open: 'Due', overdue: 'Overdue', late: 'Done late', done: 'Done' },
    feeds: {
      open: 'In my calendar program',
      title: 'Calendar feeds',
      intro:
        'An address that your calendar program reads. Whoever has it reads what is due in your incidents, so give it to nobody. What is restricted appears with its time, without its words.',
      create: 'Make a feed',
      nameHelp: 'Which calendar it is for, such as “Phone”.',
      none: 'You have no feed',
      noneHint: 'Make one to see what is due in your own calendar program.',
      once: 'The address is shown this once. Copy it now:',
      copy: 'Copy',
      copied: 'Copied',
      works: 'Works',
      revoke: 'Revoke',
      revoked: 'Revoked',
      isRevoked: 'The address answers nothing any more.',
    },
  },
  resources: {
    'calendar-feeds': {
      name: 'Calendar feed |||| Calendar feeds',
      fields: { name: 'For', createdAt: 'Made', revokedAt: 'State' },
    },
  },
};
