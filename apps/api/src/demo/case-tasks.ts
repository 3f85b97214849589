import type { CreateTask } from '../tasks/task.dto.js';
import type { BodyKey } from './case-bodies.js';
import { article, police, update } from './case-words.js';
import type { Person } from './demo-users.js';

interface DemoTask {
  key: string;
  lanes: BodyKey[];
  assignee?: Person;
  blockedBy?: string[];
  body: Partial<CreateTask>;
}

/** Work that the sources speak of. No source gives a date for any of it. A task comes after those it waits for. */
export const TASKS: DemoTask[] = [
  {
    key: 'J1',
    lanes: ['clinic', 'police', 'nc3'],
    assignee: 'analyst',
    body: {
      title: 'Determine who exactly is affected',
      description: `Joint work of police, National Cyber Crime Center and company. ${article('S6, S7')}.`,
      status: 'in_progress',
      priority: 'urgent',
    },
  },
  {
    key: 'O2',
    lanes: ['clinic'],
    assignee: 'lawyer',
    blockedBy: ['J1'],
    body: {
      title: 'Inform those affected',
      description: `They are to be informed without delay: an intention, not yet done when it was written. ${update('S17')}. That it waits for the joint task is our planning.`,
      status: 'blocked',
      priority: 'urgent',
    },
  },
  {
    key: 'warning',
    lanes: ['police'],
    assignee: 'police',
    body: {
      title: 'Warn current and former patients to be vigilant',
      description: 'The data could serve as background for a fraud (S21).',
      priority: 'high',
    },
  },
  {
    key: 'exchange',
    lanes: ['clinic', 'authorities'],
    assignee: 'lawyer',
    body: {
      title: 'Keep up the constant exchange with the authorities',
      description: `${update('S17')}. Which authorities, since when and under which case numbers is not said.`,
      status: 'in_progress',
    },
  },
  {
    key: 'notes',
    lanes: ['clinic'],
    assignee: 'analyst',
    body: {
      title: 'Settle whether the staff notes are tables of their own, and whether they were stolen',
      description: `The company says that it must be assumed, and that the notes come from the tables already mentioned. ${update('S14')}.`,
      priority: 'high',
    },
  },
  {
    key: 'O1',
    lanes: ['clinic'],
    assignee: 'lawyer',
    body: {
      title: 'Check the stolen data against the duty to keep them for ten years',
      description: `The company names this duty as the reason why historical information was held. ${update('S15, S16')}.`,
    },
  },
];

/** How the warning ended, in the words of its lane. */
export const WARNING_RESULT = `The police have published the warning. ${police('S19-S21')}.`;
