import { Controller, Get, HttpException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AllowAnyone } from '../platform/access/allow.js';
import { Shown } from '../platform/fields/shapes.js';
import { Returns } from '../platform/http/returns.js';

const NOT_READY = 503;

/** State of this process. */
class HealthView {
  @Shown({ kind: 'text', about: 'Always "ok"; anything else is a problem answer' }) status: string;
}

/** For load balancers and the launcher: says nothing about the content or the version. */
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @Get('live')
  @AllowAnyone()
  @Returns(HealthView, 'The process runs')
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @AllowAnyone()
  @Returns(HealthView, 'The process runs and its database answers')
  async ready(): Promise<HealthView> {
    await this.db.query('select 1').catch(() => {
      throw new HttpException('database', NOT_READY);
    });
    return { status: 'ok' };
  }
}
