import { Injectable, Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

/** Codes of PostgreSQL for a server that goes, starts, is full or no longer has the database. */
const SERVER_GONE = /^(?:08...|57P0[1-5]|53300|3D000)$/;
/** The driver has no codes for connections that ended or were never had. */
const DRIVER_SAYS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** A connection that failed. A browser that leaves during an upload resets one too, but names no system call. */
const NETWORK_FAILS = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

interface Trouble {
  code?: unknown;
  message?: string;
  syscall?: string;
  errors?: unknown[];
}

/** Whether an error means that the database cannot be reached, and not that it refused something. */
export const isDatabaseLost = (thrown: unknown): boolean => {
  const error: unknown = thrown instanceof QueryFailedError ? thrown.driverError : thrown;
  if (typeof error !== 'object' || error === null) return false;
  const { code, syscall, errors, message = '' } = error as Trouble; // every one of them optional
  if (errors) return errors.some(isDatabaseLost); // one for each address of a name
  if (typeof code !== 'string') return DRIVER_SAYS.test(message);
  return SERVER_GONE.test(code) || (NETWORK_FAILS.test(code) && syscall !== undefined);
};

/** Whether the database answers. The log has a line when that changes, not one for every request and probe meanwhile. */
@Injectable()
export class DatabaseState {
  private readonly log = new Logger('Database');
  private answers = true;

  /** A request found it gone. */
  lost(): void {
    if (this.answers) this.log.error('The database does not answer');
    this.answers = false;
  }

  /** A request found it there. */
  answered(): void {
    if (!this.answers) this.log.warn('The database answers again');
    this.answers = true;
  }
}
