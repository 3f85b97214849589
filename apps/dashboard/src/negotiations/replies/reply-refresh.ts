import { CHAT_REFRESH } from '../chats/chat-refresh';

/** What is read again when a reply moved on; once sent, it is a message. */
export const REPLY_REFRESH = ['negotiation-replies', ...CHAT_REFRESH] as const;
