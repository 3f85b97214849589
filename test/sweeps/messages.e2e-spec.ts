import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import raEnglish from 'ra-language-english';
import { english } from '../../apps/dashboard/src/i18n/en/index';

const DASHBOARD = 'apps/dashboard/src';
const API = 'apps/api/src';

const filesIn = (folder: string, leave: string[] = []): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\./.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !leave.some(part => file.includes(part)));

const textsOf = (files: string[]): string =>
  files.map(file => readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*\*).*$/gm, '')).join('\n');

const leavesOf = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [path + key],
  );

const keys = leavesOf(english);
const known = new Set(keys);
const roots = new Set(keys.map(key => key.split('.')[0]));
const source = textsOf(filesIn(DASHBOARD, ['/i18n/']));
const api = textsOf(filesIn(API, ['/demo/']));

/** Texts of the sources that may be keys: plain ones, and templates with a hole for a word of a closed list. */
const strings = [...source.matchAll(/'([\w-]+(?:\.[\w+-]+)+)'/g), ...source.matchAll(/"([\w-]+(?:\.[\w+-]+)+)"/g)].map(
  ([, text]) => text ?? '',
);
const templates = [...source.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^`{}]*\})*)`/g)].map(([, text]) => text ?? '');
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(part => part.replaceAll('.', '\\.'))
      .join('[^.]+')}(\\.|$)`,
  );

/** Names that look like keys and are none: places in the browser's own store. */
const NO_KEYS = ['tasks.collapsed.${id}'];

const mine = (key: string): boolean => roots.has(key.split('.')[0]) && !NO_KEYS.includes(key);

describe('the message files', () => {
  it('hold every text that a screen asks for', () => {
    const asked = strings.filter(mine).filter(key => !known.has(key) && !keys.some(each => each.startsWith(`${key}.`)));
    const holes = templates.filter(mine).filter(template => !keys.some(key => patternOf(template).test(key)));
    expect([...new Set([...asked, ...holes])]).toEqual([]);
  });

  it('hold no text that no screen asks for', () => {
    const own = keys.filter(key => !leavesOf(raEnglish).includes(key));
    const patterns = templates.filter(mine).map(patternOf);
    const bases = strings.filter(mine);
    const byRule = /^(vocab|errors|resources)\./;
    const unused = own.filter(
      key =>
        !byRule.test(key) &&
        !bases.some(base => key === base || key.startsWith(`${base}.`)) &&
        !patterns.some(pattern => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

it('no component holds text of its own', () => {
  const SPOKEN = [
    'label',
    'title',
    'placeholder',
    'alt',
    'aria-label',
    'aria-description',
    'helperText',
    'primaryText',
  ];
  const literal: string[] = [];
  for (const file of filesIn(DASHBOARD, ['/i18n/']).filter(name => name.endsWith('.tsx'))) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    const look = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) literal.push(`${file}: ${node.text.trim()}`);
      if (
        ts.isJsxAttribute(node) &&
        SPOKEN.includes(node.name.getText()) &&
        node.initializer &&
        ts.isStringLiteral(node.initializer)
      )
        if (!known.has(node.initializer.text) && /\p{L}{2}/u.test(node.initializer.text))
          literal.push(`${file}: ${node.initializer.text}`);
      node.forEachChild(look);
    };
    look(tree);
  }
  expect(literal).toEqual([]);
});

describe('the codes of refusals', () => {
  /** Codes without words of their own; then the sentence of the API is shown. */
  const LEFT_TO_THE_API: [pattern: RegExp, reason: string][] = [
    [/\/too-(long|short|large|small|many)$/, 'the sentence states a number that only the API knows'],
    [/^field\/(not-a-list|not-yes-or-no|unknown)$|^idempotency\/malformed$/, 'no form can send such a thing'],
  ];
  const NO_CODES =
    /^(api|apps|application|text|image|audio|video|multipart|docs|assets|migrations|dist|@|health|n|breachdesk)\//;
  const raised = new Set(
    [...api.matchAll(/'([a-z][a-z-]*\/[a-z][a-z-]*)'/g)]
      .map(([, code]) => code ?? '')
      .filter(code => !NO_CODES.test(code)),
  );

  it('all have words in the message files', () => {
    const silent = [...raised].filter(code => !known.has(`errors.${code}`));
    expect(silent.filter(code => !LEFT_TO_THE_API.some(([pattern]) => pattern.test(code)))).toEqual([]);
  });

  it('have no words that nobody says', () => {
    const said = [...raised, ...[...source.matchAll(/'([\w-]+\/[\w-]+)'/g)].map(([, code]) => code ?? '')];
    const words = keys
      .filter(key => key.startsWith('errors.') && key.includes('/'))
      .map(key => key.slice('errors.'.length));
    expect(words.filter(code => !said.includes(code))).toEqual([]);
  });
});
