import { localStorageStore, memoryStore, type Store } from 'react-admin';

const SETTINGS = /^(theme$|tasks\.collapsed\.|copy-sheet\/)/;

/**
 * Only settings of the screen stay in the browser. react-admin would also keep the search and the ticks of every list; a search can be
 * the name of a person of the case, and goes with the page.
 */
export const settingsStore = (): Store => {
  const lasting = localStorageStore();
  const passing = memoryStore();
  const both = [lasting, passing];
  const storeOf = (key: string) => (SETTINGS.test(key) ? lasting : passing);
  return {
    setup: () => both.forEach(store => store.setup()),
    teardown: () => both.forEach(store => store.teardown()),
    getItem: (key, fallback) => storeOf(key).getItem(key, fallback),
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: key => storeOf(key).removeItem(key),
    removeItems: prefix => both.forEach(store => store.removeItems(prefix)),
    reset: () => both.forEach(store => store.reset()),
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
  };
};
