import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { openApiOf } from './platform/http/openapi.js';

/** The contract, from the routes alone: needs no database. */
export const openApiDocument = async (): Promise<OpenAPIObject> => {
  const settings = {
    runtimeUrl: 'postgres://nobody@127.0.0.1:1/none',
    port: 0,
    host: '127.0.0.1',
    dataDir: '.',
    demo: false,
    production: true,
  };
  const app = await NestFactory.create(AppModule.with(settings, false), { logger: false, abortOnError: false });
  app.setGlobalPrefix('api');
  const document = openApiOf(app);
  return document;
};
