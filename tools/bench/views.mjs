// What users get of a counted register: its views, its look-ups, its comparisons, each through the API.
import { cprOf } from './person-files.mjs';
import { round, timed, told } from './timing.mjs';

const VIEWS = ['tables', 'matrix', 'combinations?by=categories', 'combinations?by=tables', 'ages', 'overlap'];
const TIMES = 20;

/** Each view of a run, asked again and again. */
export async function measureViews(client, runId) {
  const answers = {};
  for (const view of VIEWS) {
    const times = [];
    for (let n = 0; n < TIMES; n += 1) times.push((await timed(() => client.get(`register-runs/${runId}/${view}`))).ms);
    answers[view] = told(times);
  }
  return answers;
}

/** Milliseconds between two questions of one caller: the shortest call that a desk ever has. */
const CALL_MS = 500;

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Every analyst asks for persons of the register, each one call after the other, all of them at once. */
export async function measureLookUps(analysts, incidentId, each = 50) {
  const times = [];
  await Promise.all(
    analysts.map(async (client, place) => {
      await pause((place * CALL_MS) / analysts.length);
      for (let n = 0; n < each; n += 1) {
        const rest = pause(CALL_MS);
        const number = cprOf(place * each + n);
        const { ms } = await timed(() =>
          client.post(`incidents/${incidentId}/person-look-up`, { number, reason: 'Bench' }),
        );
        times.push(ms);
        await rest;
      }
    }),
  );
  return told(times);
}

/** Two runs that are not neighbours: the differences are counted now. */
export async function measureComparison(client, olderId, newerId) {
  const { ms } = await timed(() => client.get(`register-runs/${newerId}/comparison?with=${olderId}`));
  return round(ms);
}

/** Another user works on while `work` is done: what each of the requests took. */
export async function measureOthers(client, incidentId, work) {
  const times = [];
  let isDone = false;
  const filter = encodeURIComponent(JSON.stringify({ incidentId }));
  const asking = (async () => {
    while (!isDone) {
      times.push((await timed(() => client.get(`tasks?filter=${filter}`))).ms);
      times.push((await timed(() => client.get(`incidents/${incidentId}/summary`))).ms);
    }
  })();
  await work().finally(() => (isDone = true));
  await asking;
  return told(times);
}
