import { useEffect, useState } from 'react';

/** What browsers say when a part of the program cannot be fetched: Chromium, Firefox, Safari, and the loader for styles. */
const PART_MISSING = /dynamically imported module|importing a module script failed|unable to preload/i;

const entryOf = (page: Document): string | null =>
  page.querySelector('script[type=module][src]')?.getAttribute('src') ?? null;

/** True when the server hands out another program than the one this page runs. */
const isReplaced = async (): Promise<boolean> => {
  const answer = await fetch('./', { cache: 'no-store' });
  if (!answer.ok) return false;
  const now = entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  return now !== null && now !== entryOf(document);
};

/** Whether a screen failed because a part of the program is gone, and whether that is because a newer one is there. */
export const useNewVersion = (error: unknown) => {
  const isPartMissing = error instanceof Error && PART_MISSING.test(error.message);
  const [isNewVersion, setNewVersion] = useState(false);
  useEffect(() => {
    if (isPartMissing) isReplaced().then(setNewVersion, () => setNewVersion(false));
  }, [isPartMissing]);
  return { isPartMissing, isNewVersion };
};
