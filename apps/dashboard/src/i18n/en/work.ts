/** My work: what is mine to do, over all incidents. */
export const work = {
  work: {
    title: 'My work',
    intro: 'Your open tasks, and the legal clocks of all incidents you take part in.',
    clocks: 'Legal clocks',
    tasks: 'My tasks',
    noClocks: 'No legal duty with a clock is open in your incidents.',
    noTasks: 'No open task is yours',
    noTasksHint: 'Tasks appear here when somebody makes you the assignee.',
    lane: 'In your lane, taken by nobody of yours',
    laneIntro: 'Open tasks of your organisation that are not assigned to any of you.',
    noLaneTasks: 'Every open task of your organisation is assigned to one of you.',
    board: 'Board of %{reference}',
    noCase: 'There are no tasks for your account',
    noCaseHint: 'It keeps accounts or the record and reads no case. What it is for is in the menu.',
    groups: { overdue: 'Overdue', today: 'Due today', later: 'Later', undated: 'Without a date', blocked: 'Blocked' },
    due: 'Due',
    noDue: 'no due date',
    waitsFor: 'Waits for: %{what}',
    hiddenBlockers: 'one task you may not see |||| %{smart_count} tasks you may not see',
    capped: 'Only the first %{shown} of %{total} tasks are shown.',
  },
};
