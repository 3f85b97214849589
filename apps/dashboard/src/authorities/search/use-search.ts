import { useState } from 'react';
import type { SearchResults } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';

/** What is looked for: kept on the screen alone, never in an address. */
export interface Asked {
  words: string;
  organisationId: string | null;
  from: string | null;
  until: string | null;
}

/** Looks for words, page by page; a page belongs to the words it was asked with. */
export const useSearch = (incidentId: string) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [page, setPage] = useState(1);
  const { mutate, data, error, isPending } = useSend<SearchResults>({ onError: () => undefined });
  const ask = (next: Asked, number: number) => {
    setAsked(next);
    setPage(number);
    mutate({ path: `incidents/${incidentId}/correspondence-search`, body: { ...next, page: number } });
  };
  return {
    page,
    results: data,
    error,
    isPending,
    find: (next: Asked) => ask(next, 1),
    turn: (number: number) => asked && ask(asked, number),
  };
};
