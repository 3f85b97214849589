import type { Trigger } from '@breachdesk/contract/vocabularies';

/** Whether the start of a duty is entered on it: an event from outside, not an instant of the incident or a filing. */
export const startsByEvent = (trigger: unknown): boolean =>
  (['request', 'processor_notice'] satisfies Trigger[]).some(event => event === trigger);
