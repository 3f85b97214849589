import type { TranslationMessages } from 'react-admin';
import raEnglish from 'ra-language-english';
import { accounts } from './accounts';
import { clocks } from './clocks';
import { risks } from './risks';
import { reminders } from './reminders';
import { regimes } from './regimes';
import { calendar } from './calendar';
import { cohorts } from './cohorts';
import { dataCategories } from './data-categories';
import { errors } from './errors';
import { filings } from './filings';
import { incidents } from './incidents';
import { members } from './members';
import { persons } from './persons';
import { platform } from './platform';
import { registerRuns } from './register-runs';
import { record } from './record';
import { summaries } from './summaries';
import { tasks } from './tasks';
import { telling } from './telling';
import { timeline } from './timeline';
import { authorities } from './authorities';
import { negotiations } from './negotiations';
import { notices } from './notices';
import { obligations } from './obligations';
import { scope } from './scope';
import { statements } from './statements';
import { vocab } from './vocab';
import { organisations } from './organisations';
import { work } from './work';

/** A feature's texts: its own keys, and the names of its resources and fields for labels, history and conflicts. */
interface FeatureTexts {
  resources?: Record<string, object>;
  [key: string]: object | undefined;
}

// One line per feature. A key may be defined by one feature only.
const FEATURES: FeatureTexts[] = [
  accounts,
  authorities,
  clocks,
  risks,
  reminders,
  regimes,
  calendar,
  negotiations,
  notices,
  obligations,
  organisations,
  persons,
  registerRuns,
  cohorts,
  dataCategories,
  filings,
  incidents,
  members,
  record,
  scope,
  statements,
  summaries,
  tasks,
  telling,
  timeline,
  work,
];

const merge = (parts: readonly object[]): object => Object.assign({}, ...parts) as object; // as: objects of texts only

const resources = merge(FEATURES.map(feature => feature.resources ?? {}));

/** All English texts of the dashboard, react-admin's own included. */
export const english: TranslationMessages = {
  ...raEnglish,
  ...merge([{ vocab, errors }, platform, ...FEATURES, { resources }]),
};
