import { endpoints } from '@sang-kien/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  baseUnions,
  foreignWords,
  liesWithin,
  relationOf,
  TOP,
  type PlaceId,
} from './rights-places.test-data.ts';
import { besides, mayDo, table, type Row } from './rights-table.test-data.ts';
import { textOf } from './rights-text.test-data.ts';
import {
  openWorld,
  plantEverywhere,
  type Request,
  type Seated,
  type World,
} from './rights-world.test-data.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await plantEverywhere(world);
}, 60_000);
afterAll(async () => world[Symbol.asyncDispose]());

type Target = PlaceId | 'list';
const rows = Object.entries({ ...table, ...besides });

test('every endpoint for officials stands in the table, and nothing else', () => {
  const ofOfficials = endpoints.filter(({ access }) => access === 'official');
  expect(Object.keys(table).sort()).toEqual(
    ofOfficials.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

test('each counts and lists what lies in their own subtree, and only that', async () => {
  for (const who of world.officials) {
    const own = baseUnions.filter((place) => liesWithin(place, who.place));
    const { totals } = await read<{ totals: { submitted: number } }>(who, '/official/board?phase=all');
    expect(totals.submitted, `board of ${who.role} at ${who.place}`).toBe(own.length);
    if (who.role === 'reviewer') continue;
    const { submissions } = await read<{ submissions: unknown[] }>(who, '/official/submissions');
    expect(submissions, `dossiers of ${who.role} at ${who.place}`).toHaveLength(own.length);
    const { tasks } = await read<{ tasks: { people: { count: number } } }>(who, '/official/tasks');
    expect(tasks.people.count, `calls for ${who.role} at ${who.place}`).toBe(own.length);
  }
});

test('the files hold the planted words, for whoever may have them', async () => {
  const district = world.officials.find(({ place }) => place === 'tinh-24/222')!;
  const files = rows.filter(([name]) => /\/exports\/:id\/file|\/evidence\//.test(name));
  for (const [name, row] of files) {
    const place = name.includes('evidence') ? 'tinh-24/222#cdcs zaqsau' : 'tinh-24/222';
    const { text } = await send(name, district, await row.request(world, place, district));
    expect(text, name).toContain('zaqsau');
  }
});

describe.each(rows)('%s', (name, row) => {
  test.each(row.targets)(
    'about %s answers whom it may, and nobody with a word of elsewhere',
    async (target) => {
      const request = requestsOf(name, row, target);
      for (const who of world.officials) {
        const { status, text } = await send(name, who, await request(who));
        const what = `${who.role} at ${who.place}: ${status} ${text.slice(0, 200)}`;
        const allowed = isAllowed(row, who, target);
        if (allowed === true) expect(isAnswered(status), what).toBe(true);
        if (allowed === false) expect([403, 404], what).toContain(status);
        for (const word of foreignWords(who.place))
          expect(text.includes(word), `${word} in ${what}`).toBe(false);
      }
    },
  );

  test('is shut to whoever holds no post', async () => {
    const nobody: Seated = { role: 'reviewer', place: TOP, person: world.stranger };
    const request = await requestsOf(name, row, row.targets[0]!)(nobody);
    const { status, text } = await send(name, nobody, request);
    expect([403, 404], text.slice(0, 200)).toContain(status);
    expect(text).not.toContain('zaq');
  });
});

/** Else the test would find nothing wherever nothing was planted. */
const lists = rows.filter(([, { targets }]) => targets[0] === 'list');
const silent = /template|settings|\/tasks|^post|^put/;
test.each(lists.filter(([name]) => !silent.test(name)))(
  '%s shows an insider the planted words',
  async (name, row) => {
    const insider = world.officials.find(({ place }) => place === 'tinh-24/222')!;
    const { status, text } = await send(name, insider, await requestsOf(name, row, 'list')(insider));
    expect(status).toBe(200);
    expect(text).toMatch(/zaq(ba|sau)/);
  },
);

/** What the table and the tree say; undefined where neither does. */
function isAllowed(row: Row, { role, place }: Seated, target: Target): boolean | undefined {
  if (target === 'list') return mayDo(role, row);
  const relation = relationOf(target, place);
  if (row.onlyMine) return mayDo(role, row) && relation === 'own';
  if (row.onlyBelow && relation === 'own') return mayDo(role, row) ? undefined : false;
  return mayDo(role, row) && (relation === 'own' || relation === 'below');
}

/** Refused for another reason than rights counts as answered: a dossier that is decided, a file without rows. */
function isAnswered(status: number): boolean {
  return status < 300 || (status < 500 && ![401, 403, 404].includes(status));
}

/** What only reads may be asked by all of one thing; what changes something gets a thing of its own each time. */
function requestsOf(name: string, row: Row, target: Target): (who: Seated) => Promise<Request> {
  const place = target === 'list' ? TOP : target;
  let once: Promise<Request> | undefined;
  const fresh = async (who: Seated) => row.request(world, place, who);
  return (who) => (name.startsWith('get ') ? (once ??= fresh(who)) : fresh(who));
}

async function send(name: string, { person }: Seated, request: Request) {
  const [method = ''] = name.split(' ');
  const { status, bytes } = await world.ask(person, method.toUpperCase(), request);
  return { status, text: await textOf(bytes) };
}

async function read<T>({ person }: Seated, path: string): Promise<T> {
  const { bytes } = await world.ask(person, 'GET', { path });
  return JSON.parse(bytes.toString()) as T;
}
