// Files of stolen tables for the bench: six tables that overlap, the same bytes for the same number of rows.
// As a script, so that what it remembers of millions of persons is no memory of the bench: node person-files.mjs FOLDER ROWS
import { closeSync, openSync, realpathSync, writeSync } from 'node:fs';
import path from 'node:path';

const HEADER = 'cpr,name,phone,email,address,copd,diabetes,note\n';
const FIRST = ['Anne', 'Mette', 'Søren', 'Lars', 'Åse', 'Jørgen', 'Mohammed', 'Freja', 'Bjørn', 'Ida'];
const LAST = ['Jensen', 'Nielsen', 'Sørensen', 'Rasmussen', 'Møller', 'Ågård', 'Østergaard', 'Kjær'];
const NOTES = ['Kontrol om 3 mdr.', 'Ringer selv', '"Aftalt, se kalender"', '"Linje 1\nlinje 2"'];

/** Share of the rows, and of each cell that is filled or true: name, phone, email, address, copd, diabetes, note. */
const TABLES = {
  patient_master: [0.35, [1, 0.9, 0.5, 1, 0.06, 0.07, 0]],
  contacts: [0.15, [1, 1, 0.7, 0, 0, 0, 0]],
  copd_program: [0.08, [1, 0.5, 0, 0, 1, 0.1, 0.2]],
  diabetes_program: [0.1, [1, 0.5, 0, 0, 0.1, 1, 0.2]],
  staff_notes: [0.22, [0.3, 0, 0, 0, 0, 0, 1]],
  historic: [0.1, [1, 0.6, 0, 0.9, 0.02, 0.03, 0.1]],
};
export const TABLE_NAMES = Object.keys(TABLES);

/** A fixed stream of numbers from 0 to 1 (xorshift32): a bench measures the same work every time. */
function stream(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const two = number => String(number).padStart(2, '0');

/** Person n has a number of her own: a walk through all days and serials that meets none twice. */
export function cprOf(n) {
  const place = (n * 7_368_787) % (28 * 12 * 100 * 9_999);
  const day = Math.floor(place / 9_999);
  const date = two((day % 28) + 1) + two((Math.floor(day / 28) % 12) + 1) + two(Math.floor(day / 336));
  return date + String((place % 9_999) + 1).padStart(4, '0');
}

/** Writes the files and tells what is in them: rows, bytes, different persons, and persons of each table. */
export function writePersonFiles(folder, rows) {
  const random = stream(20_241_209);
  const pool = Math.max(1, Math.round(rows * 0.2));
  let own = pool;
  const truth = { rows: 0, bytes: 0, persons: new Set(), tables: {} };
  for (const [name, [share, filled]] of Object.entries(TABLES)) {
    const file = openSync(path.join(folder, `${name}.csv`), 'w');
    const seen = new Set();
    let text = HEADER;
    for (let row = Math.round(rows * share); row > 0; row -= 1) {
      const person = random() < 0.6 ? Math.floor(random() * pool) : own++;
      const isBroken = random() < 0.025;
      if (!isBroken) {
        seen.add(person);
        truth.persons.add(person);
      }
      text += rowOf(isBroken ? '3213' : cprOf(person), filled, random);
      truth.rows += 1;
      if (text.length > 1 << 20) {
        truth.bytes += writeSync(file, text);
        text = '';
      }
    }
    truth.bytes += writeSync(file, text);
    closeSync(file);
    truth.tables[name] = seen.size;
  }
  return { ...truth, persons: truth.persons.size };
}

function rowOf(number, [name, phone, email, address, copd, diabetes, note], random) {
  const one = of => of[Math.floor(random() * of.length)];
  const has = chance => random() < chance;
  const cells = [
    has(0.2) && number.length === 10 ? `${number.slice(0, 6)}-${number.slice(6)}` : number,
    has(name) ? `${one(FIRST)} ${one(LAST)}` : '',
    has(phone) ? `+45${20_000_000 + Math.floor(random() * 79_999_999)}` : '',
    has(email) ? `p${Math.floor(random() * 1e9)}@example.dk` : '',
    has(address) ? `"Algade ${1 + Math.floor(random() * 200)}, 4220 Korsør"` : '',
    has(copd) ? '1' : '0',
    has(diabetes) ? '1' : '0',
    has(note) ? one(NOTES) : '',
  ];
  return `${cells.join(',')}\n`;
}

if (realpathSync(process.argv[1]) === import.meta.filename) {
  const [, , folder, rows] = process.argv;
  console.log(JSON.stringify(writePersonFiles(folder, Number(rows))));
}
