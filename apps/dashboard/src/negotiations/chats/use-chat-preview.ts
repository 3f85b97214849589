import type { ChatFormat, NegotiationParty } from '@breachdesk/contract/vocabularies';
import { useState } from 'react';
import type { ChatPreview } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import type { Assumptions } from './AssumptionFields';

/** What is known better of a chat than can be found out. */
export interface ChatOptions extends Partial<Assumptions> {
  format?: ChatFormat;
  currency?: string | null;
  parties?: Record<string, NegotiationParty>;
}

/** A chat that is pasted, and how it would be read. Nothing is kept on the way. */
export const useChatPreview = (negotiationId: string) => {
  const [source, setSource] = useState('');
  const [options, setOptions] = useState<ChatOptions>({});
  const [preview, setPreview] = useState<ChatPreview | null>(null);
  const { mutate, isPending, error, reset } = useSend<ChatPreview>({ onSuccess: setPreview, onError: () => undefined });
  const look = (more: ChatOptions = options) => {
    setOptions(more);
    mutate({ path: `negotiations/${negotiationId}/chat-preview`, body: { source, ...more } });
  };
  const write = (text: string) => {
    setSource(text);
    setOptions({});
    setPreview(null);
    reset();
  };
  /** A currency is told apart by whoever takes the chat in; nothing has to be read again for it. */
  const note = (more: ChatOptions) => setOptions(more);
  return { source, options, note, preview, isPending, error, write, look };
};
