import { Injectable, Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { isConnectionLost } from './connection-lost.js';

/** Whether an error means that the database cannot be reached, and not that it refused something. */
export const isDatabaseLost = (thrown: unknown): boolean =>
  isConnectionLost(thrown instanceof QueryFailedError ? thrown.driverError : thrown);

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
