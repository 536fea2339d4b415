import { compose, listen, readConfig } from '@sang-kien/bot-server';
import { SignJWT } from 'jose';
import { createDemonstrationClock } from '../demonstration/clock.ts';
import { demonstrationCredentials as demo } from '../demonstration/credentials.ts';
import { welcomePersonas } from '../demonstration/people.ts';
import { demonstrationSettings } from '../demonstration/settings.ts';
import { personas } from '../zalo-simulator/personas.ts';

/**
 * The server as it is, for measuring: real composition, real SQLite, officials in place, so that each
 * submission also queues its four messages. The jobs rest, as nobody answers at Zalo's address.
 * `argv`: data folder, and the demonstration person whose token is told (the worker when it is left out).
 */
const clock = createDemonstrationClock();
const settings = demonstrationSettings(
  { DATA_DIR: process.argv[2], LOG_LEVEL: 'error' },
  { port: 0, simulatorUrl: 'http://localhost:9' },
);
const composed = await compose({ config: readConfig(settings), clock });
await welcomePersonas(composed.storage, clock.now());
const resting = { ...composed.jobs, start: () => {} };
const { port } = await listen({ ...composed, jobs: resting }, { port: 0, host: '127.0.0.1' });
process.send?.({ port, token: await tokenOf(process.argv[3] ?? 'worker') });

async function tokenOf(persona: string): Promise<string> {
  const { zaloUserId, oaUserId, name } = personas.find(({ id }) => id === persona)!;
  const { id } = await composed.storage.people.signIn({ zaloUserId, oaUserId, name }, clock.now());
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('sang-kien')
    .setSubject(id)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(demo.sessionSecret));
}
