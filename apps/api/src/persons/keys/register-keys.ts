import { incidentKey, keyCheck } from '@breachdesk/person-number/keyed-hash';
import { Inject, Injectable } from '@nestjs/common';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { Refused } from '../../platform/problems/problems.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { type KeyRing, masterKeyOf, newestOf } from './key-ring.js';
import { makeKeys, placeInWords, readKeys } from './key-source.js';

/** The key of one incident's register. */
export interface RegisterKey {
  key: KeyObject;
  /** Version of the master key it comes from. */
  version: number;
  /** Kept with the register; another key has another one. */
  check: Buffer;
}

interface KnownRegister {
  incidentId: string;
  version: number;
  check: Buffer;
}

/** Keys of the registers, derived from a master key that lies outside the database and its backups. */
@Injectable()
export class RegisterKeys {
  private ring: KeyRing | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /**
   * At the start: reads the master key and holds it against every register there is. Made if there is none and nothing
   * was hashed with one yet; in every other case a start without the right key would only give wrong answers.
   */
  async open(): Promise<void> {
    const registers = await this.registers();
    this.ring = await readKeys(this.settings);
    if (!this.ring) {
      if (registers.length > 0) throw new StartRefusal(missing(placeInWords(this.settings)));
      this.ring = await makeKeys(this.settings, this.clock.now());
    }
    for (const register of registers) this.refuseUnlessFits(register);
  }

  /** The key of the incident's register; of a register that is still to be made, from the newest master key. */
  async of(tx: EntityManager, incidentId: string): Promise<RegisterKey> {
    const [register] = await tx.query<{ version: number }[]>(
      'select r.key_version as version from person_register r where r.incident_id = $1',
      [incidentId],
    );
    const version = register?.version ?? newestOf(await this.known());
    return derivedFrom(this.master(version) ?? (await this.rereadMaster(version)), incidentId, version);
  }

  /**
   * The key under which an incident's contact data keys are wrapped: from the same master key, for a purpose of its own
   * (HKDF, RFC 5869), so that neither can be told from the other. `version`: of the master key; the newest if not said.
   */
  async sealing(incidentId: string, version?: number): Promise<{ key: KeyObject; version: number }> {
    const wanted = version ?? newestOf(await this.known());
    const found = this.master(wanted) ?? (await this.rereadMaster(wanted));
    const label = `breachdesk/notice-contact/${incidentId}/${wanted}`;
    return { key: createSecretKey(Buffer.from(hkdfSync('sha256', found, '', label, 32))), version: wanted };
  }

  private master(version: number): KeyObject | null {
    return this.ring && masterKeyOf(this.ring, version);
  }

  /** Another process rotated the key since we read it: read it again. */
  private async rereadMaster(version: number): Promise<KeyObject> {
    this.ring = await readKeys(this.settings);
    const found = this.master(version);
    if (found) return found;
    throw new Refused('register/key-missing', {
      status: 503,
      detail: `The key of this register (version ${version}) is not on this server. Ask whoever runs it.`,
    });
  }

  private derived(incidentId: string, version: number): RegisterKey | null {
    const master = this.master(version);
    return master && derivedFrom(master, incidentId, version);
  }

  private async known(): Promise<KeyRing> {
    this.ring ??= (await readKeys(this.settings)) ?? (await makeKeys(this.settings, this.clock.now()));
    return this.ring;
  }

  private registers(): Promise<KnownRegister[]> {
    return this.work.read(systemActor('start'), tx =>
      tx.query<KnownRegister[]>('select incident_id as "incidentId", version, "check" from app.register_checks()'),
    );
  }

  private refuseUnlessFits({ incidentId, version, check }: KnownRegister): void {
    const known = this.derived(incidentId, version);
    if (known?.check.equals(check)) return;
    const place = placeInWords(this.settings);
    throw new StartRefusal(known ? wrong(place, version) : lacking(place, version));
  }
}

const derivedFrom = (master: KeyObject, incidentId: string, version: number): RegisterKey => {
  const key = incidentKey(master, incidentId, version);
  return { key, version, check: keyCheck(key) };
};

const GET_IT_BACK = 'Put the right key back (npm run keys -- import FILE, from your sealed export).';

const missing = (place: string): string =>
  `There is a register of persons in this database, but its key is missing: ${place}. ${GET_IT_BACK}\n` +
  'Without it nobody can be found in the register and no table can be added to it; a new key would count everybody twice.';

const lacking = (place: string, version: number): string =>
  `A register of persons in this database was made with version ${version} of the key, which ${place} does not hold. ${GET_IT_BACK}`;

const wrong = (place: string, version: number): string =>
  `${place} holds another key than the one that the registers of persons in this database were made with (version ${version}). ${GET_IT_BACK}`;
