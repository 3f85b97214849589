/** The parts of the IMAP server that the tests use; the package says nothing of its types. */
declare module 'hoodiecrow-imap' {
  namespace hoodiecrow {
    interface Mailbox {
      messages: { flags: string[] }[];
    }
    interface Server {
      server: import('node:net').Server;
      listen(port: number, host: string, done: () => void): void;
      close(done: () => void): void;
      appendMessage(mailbox: string, flags: string[], internalDate: string | false, raw: string): void;
      getMailbox(path: string): Mailbox;
    }
  }
  function hoodiecrow(options: { plugins: string[]; storage: object }): hoodiecrow.Server;
  export = hoodiecrow;
}
