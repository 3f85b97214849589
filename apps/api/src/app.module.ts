import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { AffectedTablesModule } from './affected-tables/affected-tables.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { BreachesModule } from './breaches/breaches.module.js';
import { DisclosuresModule } from './disclosures/disclosures.module.js';
import { DueDatesModule } from './due-dates/due-dates.module.js';
import { FilingsModule } from './filings/filings.module.js';
import { HealthModule } from './health/health.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { LeaksModule } from './leaks/leaks.module.js';
import { MailModule } from './mail/mail.module.js';
import { NegotiationsModule } from './negotiations/negotiations.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { SendingModule } from './notices/sending.module.js';
import { ObligationsModule } from './obligations/obligations.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { BundlesModule } from './bundles/bundles.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { LastAnswers } from './platform/http/last-answers.js';
import { TrimInterceptor } from './platform/http/returns.js';
import type { Settings } from './platform/settings.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { PersonsModule } from './persons/persons.module.js';
import { RecordModule } from './record/record.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { RisksModule } from './risks/risks.module.js';
import { ScopeModule } from './scope/scope.module.js';
import { SearchModule } from './search/search.module.js';
import { StatementsModule } from './statements/statements.module.js';
import { SummariesModule } from './summaries/summaries.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TimelineModule } from './timeline/timeline.module.js';

/** All features. A new one adds one line. */
@Module({})
export class AppModule {
  static with(settings: Settings, connect = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.with(settings, connect),
        HealthModule,
        AccountsModule,
        OrganisationsModule,
        IncidentsModule,
        RecordModule,
        OutboxModule,
        TasksModule,
        TimelineModule,
        AffectedTablesModule,
        PersonsModule,
        ScopeModule,
        NoticesModule,
        SendingModule,
        StatementsModule,
        AuthoritiesModule,
        ObligationsModule,
        RemindersModule,
        RisksModule,
        DueDatesModule,
        DisclosuresModule,
        LeaksModule,
        NegotiationsModule,
        AttachmentsModule,
        MailModule,
        SearchModule,
        BundlesModule,
        FilingsModule,
        BreachesModule,
        SummariesModule,
      ],
      providers: [TrimInterceptor, LastAnswers],
    };
  }
}
