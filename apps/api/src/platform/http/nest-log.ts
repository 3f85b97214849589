import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's log lines through pino: one JSON line each. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    this.pino.debug(...line(message, more));
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.pino.warn(...line(message, more));
  }
  error(message: unknown, ...more: unknown[]): void {
    this.pino.error(...line(message, more));
  }
}

const line = (message: unknown, more: unknown[]): [object, string] => {
  const context = more.at(-1);
  const facts = more.find(part => typeof part === 'object' && part !== null) ?? {};
  return [
    { ...facts, context: typeof context === 'string' ? context : undefined },
    typeof message === 'string' ? message : 'see context',
  ];
};
