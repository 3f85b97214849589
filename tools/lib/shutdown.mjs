import os from 'node:os';
import { report } from './refusal.mjs';
import { endChildren } from './run.mjs';

const steps = [];
let stopping = null;
let served = false;

/** What to do at the end; the last thing started stops first. */
export function onStop(step) {
  steps.push(step);
}

async function stopEach() {
  await endChildren();
  while (steps.length > 0) {
    try {
      await steps.pop()();
    } catch (error) {
      report(error);
    }
  }
}

/** Stops everything and ends the process; asking twice changes nothing. */
export function stopAll(code) {
  stopping ??= stopEach().then(() => process.exit(code));
  return stopping;
}

/** From here on a signal ends a service that did its work; before, it interrupts something unfinished. */
export function nowServing() {
  served = true;
}

/** Whether the end has begun, so that nothing new is started. */
export const isStopping = () => stopping !== null;

/**
 * Stops in order on Ctrl-C, on SIGTERM, when the terminal goes away, and after an error that nobody caught: the
 * database must not outlive us. npm passes Ctrl-C on, so it may come twice.
 */
export function stopOnSignals() {
  // Whoever read our output may have left (`npm start | head`); that ends the output, not the service.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const name of ['uncaughtException', 'unhandledRejection']) {
    process.on(name, error => {
      report(error);
      void stopAll(1);
    });
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (!isStopping()) console.log('\nStopping …');
      void stopAll(served ? 0 : 128 + os.constants.signals[name]);
    });
  }
}
