import { converted, type Rate } from '@breachdesk/negotiation/conversion';
import { courseOf } from '@breachdesk/negotiation/course';
import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { notFound } from '../../platform/problems/problems.js';
import { Negotiation } from '../negotiation.entity.js';
import { type CoursePointView, type CourseRateView, CourseView } from './course.dto.js';

/** Events in order; what was corrected is left out for its correction. */
const POINTS = `
  select e.id, e.kind, e.party, e.occurred, e.amount, e.currency, e.amount_as_written as "amountAsWritten", e.percent, e.deadline
  from negotiation_event e
  where e.negotiation_id = $1 and not exists (select 1 from negotiation_event c where c.corrects_id = e.id)
  order by e.occurred_at, e.created_at, e.id`;

/** Rates that stand, in the order in which they were entered. */
const RATES = `
  select r.id, r.from_currency as "fromCurrency", r.to_currency as "toCurrency", r.rate, r.as_of as "asOf", r.source
  from negotiation_rate r
  where r.negotiation_id = $1 and r.withdrawn_at is null
    and not exists (select 1 from negotiation_rate c where c.corrects_id = r.id)
  order by r.created_at, r.id`;

type Told = Omit<CoursePointView, 'converted'>;

/** Kinds that are part of the course even without an amount or a deadline. */
const MARKED = [
  'threat_publication',
  'threat_price_increase',
  'threat_contact_third_parties',
  'discount',
  'leak_published',
];

/** Demand and offer over time. */
@Controller('negotiations/:id/course')
export class CourseController {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('negotiation.read', 'record')
  @Returns(CourseView, 'Key figures and what led to them; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<CourseView> {
    return this.work.do(actor, async tx => {
      const negotiation = await tx.findOneBy(Negotiation, { id });
      if (!negotiation) throw notFound();
      const events = await tx.query<Told[]>(POINTS, [id]);
      const rates = await tx.query<CourseRateView[]>(RATES, [id]);
      await tx.query('select app.log_read($1, $2)', ['negotiation', [id]]);
      const course = courseOf(events, this.clock.now(), { rates, comparedIn: negotiation.comparedIn });
      const points = events
        .filter(
          ({ kind, amount, percent, deadline }) => (amount ?? percent ?? deadline) !== null || MARKED.includes(kind),
        )
        .map(point => pointOf(point, course.comparedIn, rates));
      return { ...course, points, rates };
    });
  }
}

const pointOf = (point: Told, into: string | null, rates: readonly Rate[]): CoursePointView => {
  const { amount, currency, occurred } = point;
  const isAmount = amount !== null && currency !== null;
  return { ...point, converted: isAmount ? converted({ amount, currency, occurred }, { into, rates }) : null };
};
