import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is; everything else takes `now` as an argument. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
