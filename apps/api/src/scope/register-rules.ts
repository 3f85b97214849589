/**
 * The rules by which a register is counted, as they stand in every run. Whoever changes what is counted writes the next
 * version: two runs of different rules must not look as if they had counted alike.
 */
export const REGISTER_RULES = [
  'Rules of the person register, version 2.',
  'One person for each number; a number counts once however many tables and rows hold it. Joined numbers are one person.',
  'Confirmed: CPR numbers, replacement numbers (day + 60) and X-eCPR. Possible: D-eCPR, which several places give out.',
  'What was decided about a person goes before what the tables say; of several decisions the newest counts.',
  'Excluded persons and those whom no imported table holds any more are not counted.',
  'A person counts in a data category if a column of that category holds something for them; yes/no columns if yes.',
  'Rows without a usable number are rejected by the import and belong to nobody. Modulus 11 is only a remark.',
  'Ages are years completed on the day of the run.',
].join('\n');
