import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** Shorter than the ten seconds after which containers are killed. */
const ANSWERING_LASTS_MS = 8_000;

/** Lets requests under way be answered at a stop, but does not wait for a browser that has stopped sending. */
@Injectable()
export class LastAnswers implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server; // Nest leaves it any; ours listens with node:http
    setTimeout(() => server.closeAllConnections(), ANSWERING_LASTS_MS).unref();
  }
}
