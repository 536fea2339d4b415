import { compose, readConfig } from '@sang-kien/bot-server';
import { createDemonstrationClock } from '../demonstration/clock.ts';
import { demonstrationSettings } from '../demonstration/settings.ts';

/**
 * The server as it is, with nothing to do but one export: the list of all dossiers of the country. Tells how many
 * rows it has, how long it took, and the most memory that the process which makes exports ever held. `argv`: data folder.
 */
const LOOK_EVERY_MS = 200;

const clock = createDemonstrationClock();
const settings = demonstrationSettings(
  { DATA_DIR: process.argv[2], LOG_LEVEL: 'error' },
  { port: 0, simulatorUrl: 'http://localhost:9' },
);
let used: unknown;
const log = { info: (facts: object) => void ('used' in facts && (used = facts.used)) };
const quiet = { ...log, warn: () => {}, error: console.error };
const { jobs, storage, close } = await compose({ config: readConfig(settings), clock, log: quiet });
const { id: personId } = await storage.people.signIn(
  { zaloUserId: '4047671499938109998', oaUserId: null, name: null },
  clock.now(),
);
/** An earlier run may have ordered one already. */
const id = `bench-${Date.now()}`;
const order = { id, personId, kind: 'dossiers_xlsx', scopeId: 'tong-lien-doan' } as const;
await storage.exports.order({ ...order, month: null, form: null }, { at: clock.now(), mostOpen: 1 });
const begun = performance.now();
jobs.exports.start();
const timer = setInterval(() => void look(), LOOK_EVERY_MS);

async function look(): Promise<void> {
  const record = await storage.exports.find(order.id);
  if (record?.state !== 'done' && record?.state !== 'failed') return;
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  await jobs.exports.stop();
  await close();
  process.send?.({ state: record.state, rowsDone: record.rowsDone, seconds, ...(used as object) });
}
