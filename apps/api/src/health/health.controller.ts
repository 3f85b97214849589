import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AllowAnyone } from '../platform/access/allow.js';
import { DatabaseState } from '../platform/database/database-state.js';
import { Shown } from '../platform/fields/shapes.js';
import { Returns } from '../platform/http/returns.js';
import { databaseLost } from '../platform/problems/problems.js';

/** State of this process. */
class HealthView {
  @Shown({ kind: 'text', about: 'Always "ok"; anything else is a problem answer' }) status: string;
}

/** For load balancers and the launcher: says nothing about the content or the version. */
@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly state: DatabaseState,
  ) {}

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
      throw databaseLost();
    });
    this.state.answered();
    return { status: 'ok' };
  }
}
