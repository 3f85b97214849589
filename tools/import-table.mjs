// The import direction of the house, held over the sources. Read the tables below: they are the rule.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesBelow } from './lib/files.mjs';
import { inRoot } from './lib/paths.mjs';

/** The API in layers: a folder imports from layers below its own. Folders not named here are leaf features. */
const API_LAYERS = [
  ['platform'],
  ['record'],
  ['organisations'],
  ['accounts'],
  ['incidents'],
  ['outbox'],
  'leaf',
  ['scope'],
  ['notices', 'mail', 'filings', 'negotiations', 'leaks'],
  ['summaries', 'due-dates', 'reminders', 'disclosures', 'breaches', 'search', 'bundles', 'demo', 'health'],
];

/** Which leaf may use which other leaf, and why. */
const BETWEEN_LEAVES = {};

/** The dashboard in layers; what lies directly in src (App, resources, main) is above all. */
const DASHBOARD_LAYERS = [
  ['platform', 'i18n'],
  ['incidents'],
  'leaf',
  ['scope'],
  ['persons'],
  ['notices'],
  ['summaries'],
  ['work'],
];

const DASHBOARD_BETWEEN = {
  platform: { i18n: 'errors and labels are texts of the message files' },
  i18n: { platform: 'names of vocabularies and resources, for which texts are demanded' },
};

/** Lists directly in src that a feature reads all the same, and why: file -> feature -> reason. */
const LISTS = {
  'workspace-tabs.ts': { incidents: 'the workspace shows what the list names; each tab is loaded when opened' },
};

const isSource = file => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file);
const errors = [];

const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx', ''];

/** Imports that load nothing with the file: of types alone, and those that wait until they are called. */
const NOT_LOADED = /^import type [^;]*;|\bimport\(/gm;

const importsOf = text => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

function sourcesIn(root) {
  const files = filesBelow(inRoot(root), isSource);
  const known = new Set(files);
  return files.map(file => {
    const text = readFileSync(file, 'utf8');
    const find = target => ENDINGS.map(ending => target + ending).find(each => known.has(each)) ?? target;
    const localOf = names =>
      names
        .filter(name => name.startsWith('.'))
        .map(name => find(path.resolve(path.dirname(file), name.replace(/\.js$/, ''))));
    const imports = importsOf(text);
    const loaded = localOf(importsOf(text.replace(NOT_LOADED, '')));
    return { file, text, imports, local: localOf(imports), loaded, name: path.relative(inRoot(), file) };
  });
}

const folderOf = (root, file) => {
  const [first, ...rest] = path.relative(inRoot(root), file).split(path.sep);
  return rest.length > 0 ? first : null;
};

const layerOf = (layers, folder) => {
  const named = layers.findIndex(layer => layer.includes?.(folder) && layer !== 'leaf');
  return named >= 0 ? named : layers.indexOf('leaf');
};

function holdLayers(root, sources, layers, between) {
  for (const { file, local, name } of sources) {
    const from = folderOf(root, file);
    if (from === null) continue;
    for (const target of local) {
      const to = folderOf(root, target);
      if (to === from || LISTS[path.basename(target)]?.[from]) continue;
      const [above, below] = [layerOf(layers, from), layerOf(layers, to)];
      if (to === null || target.startsWith('..'))
        errors.push(`${name}: a feature does not import ${path.relative(inRoot(), target)}`);
      else if (below > above || (below === above && !between[from]?.[to])) {
        errors.push(`${name}: ${from} may not import ${to} (tools/import-table.mjs has the table)`);
      }
    }
  }
}

/** A cycle among the files, as the list of its names, or null. */
function findCycle(sources) {
  const byFile = new Map(sources.map(source => [source.file, source]));
  const state = new Map();
  const visit = (file, trail) => {
    if (state.get(file) === 'done' || !byFile.has(file)) return null;
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file];
    state.set(file, 'open');
    for (const target of byFile.get(file).loaded) {
      const cycle = visit(target, [...trail, file]);
      if (cycle) return cycle;
    }
    state.set(file, 'done');
    return null;
  };
  for (const { file } of sources) {
    const cycle = visit(file, []);
    if (cycle) return cycle.map(each => path.relative(inRoot(), each));
  }
  return null;
}

function holdCycles(sources) {
  const cycle = findCycle(sources);
  if (cycle) errors.push(`cycle: ${cycle.join(' -> ')}`);
}

const api = sourcesIn('apps/api/src');
const dashboard = sourcesIn('apps/dashboard/src');
const libs = sourcesIn('libs');

holdLayers('apps/api/src', api, API_LAYERS, BETWEEN_LEAVES);
holdLayers('apps/dashboard/src', dashboard, DASHBOARD_LAYERS, DASHBOARD_BETWEEN);
[api, dashboard, libs].forEach(holdCycles);
for (const { name, text } of api) {
  if (/\bforwardRef\b/.test(text)) errors.push(`${name}: no forwardRef; break the circle instead`);
  if (path.basename(name) === 'index.ts') errors.push(`${name}: no barrels; import the file that has it`);
}
for (const { name, imports } of libs) {
  const foreign = imports.find(each => /^@breachdesk\/(?:api|dashboard)/.test(each) || each.includes('/apps/'));
  if (foreign) errors.push(`${name}: a library does not import ${foreign}`);
}

errors.forEach(error => console.log(error));
if (errors.length > 0) process.exitCode = 1;
else console.log(`${api.length + dashboard.length + libs.length} files keep the import direction.`);
