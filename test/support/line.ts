import { createServer, connect, type Server, type Socket } from 'node:net';

/** The line between the product and its database, which a test can cut and mend. */
export class DatabaseLine {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly target: URL) {}

  /** A line to the database at this address. */
  static async to(runtimeUrl: string): Promise<DatabaseLine> {
    const line = new DatabaseLine(new URL(runtimeUrl));
    await line.mend();
    return line;
  }

  /** Address at this end. */
  get url(): string {
    const url = new URL(this.target);
    url.port = String(this.port);
    return url.href;
  }

  /** Lets connections through, at the same address as before. */
  async mend(): Promise<void> {
    const server = createServer(near => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy()).on('close', () => this.sockets.delete(one));
        one.pipe(other);
      }
    });
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as { port: number }).port; // listening on TCP
    this.server = server;
  }

  /** Ends all connections and refuses new ones. */
  async cut(): Promise<void> {
    const closed = new Promise(resolve => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
