/** Names under which chats keep the parts of a message, in lower case. */
export const MESSAGE_NAMES = {
  party: ['party', 'sender', 'author', 'from', 'user', 'name', 'who'],
  time: ['timestamp', 'time', 'date', 'datetime', 'sent', 'created_at', 'when'],
  text: ['content', 'text', 'message', 'body'],
} as const;
