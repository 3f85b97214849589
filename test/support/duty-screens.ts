import type { Demo } from './demo.js';
import { RISK } from './duties.js';
import type { Schemas } from './exchange.js';
import type { Screen } from './screens.js';

/** What the demo lacks: a judged duty, one of our own, a proposed decision, a risk, a notification that is being written, a reminder, a step of the ladder. */
interface Duties {
  duty: Schemas['ObligationView'];
  own: Schemas['ObligationView'];
  risk: Schemas['RiskAssessmentView'];
  filing: Schemas['FilingView'];
  step: Schemas['ReminderStepView'];
  term: Schemas['RegimeTermView'];
}

export const completeDuties = async (demo: Demo, incidentId: string): Promise<Duties> => {
  const lawyer = demo.as('lawyer');
  const filter = { incidentId, termKey: 'gdpr-34-1' };
  const { data } = await lawyer.list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
  const duty = data[0] as Duties['duty']; // every incident has it
  await lawyer
    .post('/obligation-assessments', { obligationId: duty.id, applies: 'yes', reason: 'Health data of patients' })
    .ok();
  await lawyer
    .post('/decisions-not-to-notify', { obligationId: duty.id, exemption: 'c', reason: 'Addresses are lost' })
    .ok();
  const contract = { regime: 'Cyber insurance', title: 'Tell the insurer', recipient: 'Insurer', trigger: 'aware' };
  const own = await lawyer.post('/obligations', { incidentId, ...contract }).ok<Duties['own']>();
  const risk = await lawyer.post('/risk-assessments', { incidentId, ...RISK }).ok<Duties['risk']>();
  const toNotify = await lawyer
    .list('/obligations', { filter: { incidentId, termKey: 'gdpr-33-1' } })
    .ok<Schemas['ObligationPage']>();
  const filing = await lawyer
    .post('/filings', { obligationId: toNotify.data[0]?.id, form: 'gdpr_33', kind: 'initial' })
    .ok<Duties['filing']>();
  await demo.as('commander').post('/calendar-feeds', { name: 'Phone' }).ok();
  const desk = demo.as('administrator');
  const steps = await desk.list('/reminder-steps').ok<{ data: Duties['step'][] }>();
  const terms = await desk.list('/regime-terms', { filter: { key: 'gdpr-34-1' } }).ok<{ data: Duties['term'][] }>();
  const [step, term] = [steps.data[0] as Duties['step'], terms.data[0] as Duties['term']]; // both are seeded
  return { duty, own, risk, filing, step, term };
};

type Here = (path: string, shows: Screen['shows'], ...press: string[]) => Screen;

const FILING = 'Notification of a personal data breach, Initial, version 1';

/** Screens of duties, of what is told to authorities, and of the risk. */
export const dutyScreens = ({ duty, own, risk, filing }: Duties, here: Here): Screen[] => [
  here('/obligations', 'Obligations'),
  here('/obligations/create', 'Enter an obligation of our own'),
  here('/obligations/add', 'Add an obligation from the law'),
  here(`/obligations/${duty.id}`, duty.title),
  here(`/obligations/${duty.id}`, duty.title, 'Judge whether it applies'),
  here(`/obligations/${duty.id}`, duty.title, 'Dates and reasons'),
  here(`/obligations/${duty.id}`, duty.title, 'Record a filing'),
  here(`/obligations/${duty.id}`, duty.title, 'Withdraw'),
  here(`/obligations/${own.id}`, own.title, 'Write the notification'),
  here(`/obligations/filings/${filing.id}`, FILING),
  here(`/obligations/filings/${filing.id}`, FILING, 'Approve'),
  here(`/obligations/filings/${filing.id}`, FILING, 'Answer: Number of records affected'),
  here(`/obligations/filings/${filing.id}/copy`, 'Copy sheet for the portal'),
  here('/obligations/risk', 'Risk for persons'),
  here('/obligations/risk/create', 'Assess the risk'),
  here(`/obligations/risk/${risk.id}`, 'Risk for persons, version 1'),
];

/** Screens of the calendar, of reminders and of the register of breaches. */
export const dueScreens = (anybody: Here): Screen[] => [
  anybody('/calendar?month=2024-12', 'December 2024'),
  anybody('/breaches', 'Register of breaches'),
  anybody('/reminders', 'Reminders'),
  anybody('/my-calendar-feeds', 'Calendar feeds'),
  anybody('/my-calendar-feeds', 'Calendar feeds', 'Make a feed'),
];

/** Screens on which the law and the ladder are kept. */
export const lawScreens = ({ step, term }: Duties, desk: Here): Screen[] => [
  desk('/regime-terms', 'Law'),
  desk('/regime-terms/create', 'Enter law'),
  desk(`/regime-terms/${term.id}`, term.title),
  desk('/reminder-steps', 'Ladder of reminders'),
  desk('/reminder-steps/create', 'Add a step'),
  desk(`/reminder-steps/${step.id}`, 'Change a step'),
];
