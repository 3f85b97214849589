import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './tools/lib/chromium.mjs';
import { readFileSync } from 'node:fs';
const base = 'http://127.0.0.1:4103';
const log = readFileSync('/tmp/w-demo.log', 'utf8');
const pw = n => new RegExp(`${n}@demo.example\\s+(\\S+)`).exec(log)[1];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const sessions = {};
export async function shot(who, path, name, { width = 1280, dark = false, act, full = true } = {}) {
  if (!sessions[who]) { const r = await fetch(base + '/api/session', { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: base }, body: JSON.stringify({ email: `${who}@demo.example`, password: pw(who) }) }); sessions[who] = r.headers.getSetCookie().map(c => c.split(';')[0]).find(c => c.startsWith('breachdesk.sid')).split('=').slice(1).join('='); }
  const ctx = await browser.newContext({ baseURL: base, viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', timezoneId: 'Europe/Copenhagen', reducedMotion: 'reduce', locale: 'en-GB' });
  await ctx.addCookies([{ name: 'breachdesk.sid', value: sessions[who], url: base + '/api', httpOnly: true }]);
  const page = await ctx.newPage(); page.on('console', m => m.type() === 'error' && console.log(name, m.text())); page.on('response', r => r.status() >= 400 && console.log(name, r.status(), r.url()));
  await page.goto('/#' + path); await page.waitForTimeout(2500);
  if (act) await act(page);
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full }); await ctx.close();
}
const { default: list } = await import(process.argv[2]);
await list(shot); await browser.close(); process.exit(0);
