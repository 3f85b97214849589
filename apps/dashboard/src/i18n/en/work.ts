/** My work: what is mine to do, over all incidents. */
export const work = {
  work: {
    title: 'My work',
    intro: 'Your open tasks and the running clocks of all incidents you take part in.',
    clocks: 'Clocks',
    tasks: 'My tasks',
    noClocks: 'No clock is running in your incidents.',
    noTasks: 'No open task is yours',
    noTasksHint: 'Tasks appear here when somebody makes you the assignee.',
    groups: { overdue: 'Overdue', today: 'Due today', later: 'Later', undated: 'Without a date', blocked: 'Blocked' },
    due: 'Due',
    noDue: 'no due date',
    waitsFor: 'Waits for: %{what}',
    hiddenBlockers: 'one task you may not see |||| %{smart_count} tasks you may not see',
    capped: 'Only the first %{shown} of %{total} tasks are shown.',
    started: 'Running since',
    remaining: '%{time} left',
    overdueBy: 'overdue by %{time}',
  },
};
