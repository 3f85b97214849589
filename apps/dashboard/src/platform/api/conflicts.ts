/** A save that met a newer state: what was sent, what it was based on, and what is stored now. */
export interface Conflict {
  resource: string;
  base: Record<string, unknown>;
  mine: Record<string, unknown>;
  theirs: Record<string, unknown>;
}
export type Choice = 'mine' | 'theirs';
interface Open extends Conflict {
  decide: (choice: Choice) => void;
}

let open: Open | null = null;
const listeners = new Set<() => void>();
const publish = (next: Open | null) => {
  open = next;
  listeners.forEach(listener => listener());
};

/** Shows the conflict dialog and waits for the person's choice. Dialogs queue by themselves: one form saves at a time. */
export const askAboutConflict = (conflict: Conflict): Promise<Choice> =>
  new Promise(resolve => {
    open?.decide('theirs');
    publish({
      ...conflict,
      decide: choice => {
        publish(null);
        resolve(choice);
      },
    });
  });

/** For the dialog: the conflict waiting for a choice, if any. */
export const openConflict = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => open,
};
