/** Names of the columns every case record has; each resource's fields begin with them. */
export const HANDLING_FIELDS = {
  tlp: 'TLP label',
  compartment: 'Room',
  sharedWith: 'Shared with',
  createdAt: 'Written down',
  updatedAt: 'Last changed',
  archivedAt: 'Archived',
} as const;
