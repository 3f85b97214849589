/**
 * Rules on payments to listed persons, as summaries to read beside a decision. They are no legal advice and decide
 * nothing: who decides reads the source. Changed law is an entry of its own; the one before it ends the day before.
 */
export interface SanctionRule {
  key: string;
  /** Days on which the source is in force; null while it is. */
  validFrom: string;
  validTo: string | null;
  /** Issuer, title and date of the source. */
  source: string;
  /** Shown as text; never opened from here. */
  sourceUrl: string;
  /** What it says, in our words. */
  summary: Record<'en' | 'da' | 'de', string>;
}

/** Summaries of the named sources; the annex and later practice are read at the source. */
export const SANCTION_RULES: readonly SanctionRule[] = [
  {
    key: 'eu-2019-796-art-3',
    validFrom: '2019-05-18',
    validTo: null,
    source:
      'Council Regulation (EU) 2019/796 of 17 May 2019 concerning restrictive measures against cyber-attacks, Art. 3(2), OJ L 129I, 17.5.2019, p. 1',
    sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2019/796/oj',
    summary: {
      en: 'No funds or economic resources may be made available, directly or indirectly, to or for the benefit of the persons and bodies listed in Annex I. The annex changes: look at the consolidated version of the day.',
      da: 'Pengemidler og økonomiske ressourcer må hverken direkte eller indirekte stilles til rådighed for eller være til fordel for de personer og organer, der er opført i bilag I. Bilaget ændres: se den konsoliderede udgave på dagen.',
      de: 'Den in Anhang I aufgeführten Personen und Einrichtungen dürfen Gelder oder wirtschaftliche Ressourcen weder unmittelbar noch mittelbar zur Verfügung gestellt werden oder zugutekommen. Der Anhang ändert sich: Es gilt die konsolidierte Fassung des Tages.',
    },
  },
  {
    key: 'ofac-2021-ransomware',
    validFrom: '2021-09-21',
    validTo: null,
    source:
      'U.S. Department of the Treasury, OFAC: Updated Advisory on Potential Sanctions Risks for Facilitating Ransomware Payments, 21 September 2021',
    sourceUrl: 'https://ofac.treasury.gov/media/912981/download?inline',
    summary: {
      en: 'The U.S. government strongly discourages paying. Whoever is subject to U.S. jurisdiction may be liable for a payment to a listed person without having known it (strict liability). Good security practices before the attack, and a prompt and full report to and cooperation with law enforcement, count as significant mitigating factors.',
      da: 'USA’s regering fraråder på det kraftigste at betale. Den, der er underlagt amerikansk jurisdiktion, kan ifalde ansvar for en betaling til en opført person uden at have kendt til det (objektivt ansvar). God sikkerhedspraksis før angrebet samt hurtig og fuldstændig anmeldelse til og samarbejde med politiet tæller som væsentligt formildende omstændigheder.',
      de: 'Die Regierung der USA rät nachdrücklich von Zahlungen ab. Wer der Gerichtsbarkeit der USA unterliegt, kann für eine Zahlung an eine gelistete Person haften, ohne davon gewusst zu haben (verschuldensunabhängige Haftung). Gute Sicherheitspraxis vor dem Angriff sowie eine rasche und vollständige Anzeige bei den Strafverfolgungsbehörden und die Zusammenarbeit mit ihnen zählen als wesentlich mildernde Umstände.',
    },
  },
];

/** The rules in force on a day (`2021-09-21`). */
export const sanctionRulesOn = (day: string): SanctionRule[] =>
  SANCTION_RULES.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
