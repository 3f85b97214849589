import net from 'node:net';
import { Refusal } from './refusal.mjs';

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}

/** A port of the loopback interface that nobody uses at this moment. */
export const freePort = () => listenOnce(0, '127.0.0.1');

/** What we say when the port is taken. */
export const portTaken = (port, demo = false) =>
  new Refusal(
    `Port ${port} is already in use by another program.\n` +
      `Stop that program, or choose another port:  PORT=${port < 65_535 ? port + 1 : 3000} npm ${demo ? 'run demo' : 'start'}`,
  );

/** Refuses in plain words when the port cannot be used. */
export async function requirePort({ port, host, demo }) {
  try {
    await listenOnce(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw portTaken(port, demo);
    if (error.code === 'EACCES')
      throw new Refusal(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Refusal(`This machine has no address ${host}. Set HOST to one of its own, or leave it out.`);
    throw error;
  }
}
