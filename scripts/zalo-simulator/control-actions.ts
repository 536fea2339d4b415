import { z } from 'zod';
import { setLastWord } from '../messenger-simulator/window.ts';
import { consentRevoked, followChanged, versionReviewed } from './events.ts';
import { noFaults } from './faults.ts';
import { expireOaTokens } from './oa-tokens.ts';
import { interact, stateOf } from './people.ts';
import { personaById, type Persona } from './personas.ts';
import { revokeUserTokens } from './user-tokens.ts';
import type { World } from './world.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** Moments that are worth a look, in Vietnam time. */
export const clockPresets = {
  'before-phase-1-closes': '2022-05-31T23:59:50+07:00',
  'between-phases': '2022-06-01T03:00:00+07:00',
  'before-phase-2-opens': '2022-06-01T06:59:50+07:00',
  'before-phase-2-closes': '2023-09-01T23:59:50+07:00',
} as const;

const presetNames = Object.keys(clockPresets) as (keyof typeof clockPresets)[];

/** A moment without an offset is meant in Vietnam time. */
const readMoment = (text: string): Date =>
  new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}+07:00`);

const moment = z
  .string()
  .transform(readMoment)
  .refine((at) => !Number.isNaN(at.getTime()));

const person = z.string().transform((id, context): Persona => {
  const found = personaById(id);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'unknown persona' });
  return z.NEVER;
});

const failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('http'), status: z.coerce.number().int().min(500).max(599) }),
  z.object({ kind: z.literal('zalo'), code: z.coerce.number().int() }),
  z.object({ kind: z.literal('no-answer') }),
]);

const schemas = {
  clock: z.union([z.object({ at: moment }), z.object({ preset: z.enum(presetNames) })]),
  faults: z.object({
    target: z.enum(['oa', 'graph', 'oauth', 'messenger', 'all']).optional(),
    delayMs: z.coerce.number().int().min(0).max(120_000).optional(),
    failure: failure.optional(),
    remaining: z.coerce.number().int().min(1).nullable().optional(),
    graphError: z.union([z.literal(0), z.literal(-501), z.literal(452)]).optional(),
    rateLimit: z.coerce.number().int().min(1).optional(),
  }),
  'faults-off': z.object({}),
  webhooks: z.object({
    repeat: z.coerce.number().int().min(1).max(20).optional(),
    outOfOrder: z.boolean().optional(),
    wrongSignature: z.boolean().optional(),
  }),
  'enable-webhooks': z.object({}),
  'retry-webhooks': z.object({}),
  'expire-oa-token': z.object({}),
  follow: z.object({ persona: person, value: z.boolean() }),
  block: z.object({ persona: person, value: z.boolean() }),
  restrict: z.object({ persona: person, value: z.boolean() }),
  'refuse-phone': z.object({ persona: person, value: z.boolean() }),
  'last-interaction': z.object({ persona: person, daysAgo: z.number().min(0).nullable() }),
  'messenger-last-interaction': z.object({ persona: person, hoursAgo: z.number().min(0).nullable() }),
  'revoke-consent': z.object({ persona: person }),
  template: z.object({
    templateId: z.string(),
    status: z.enum(['ENABLE', 'PENDING_REVIEW', 'REJECT', 'DISABLE']),
  }),
  'review-done': z.object({
    versionId: z.number().int().default(101),
    status: z.union([z.literal(0), z.literal(-1)]),
  }),
} satisfies Record<string, z.ZodType>;

export type ControlName = keyof typeof schemas;
export type ControlInput<Name extends ControlName> = z.input<(typeof schemas)[Name]>;
type Actions = { [Name in ControlName]: (world: World, input: z.output<(typeof schemas)[Name]>) => void };

function changeFollow(world: World, persona: Persona, value: boolean): void {
  const state = stateOf(world, persona);
  if (state.follows === value) return;
  state.follows = value;
  if (value) interact(world, persona);
  world.webhooks.send('oa', followChanged(world, persona));
}

const without = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

const actions: Actions = {
  clock: ({ clock }, input) => clock.set('at' in input ? input.at : new Date(clockPresets[input.preset])),
  faults: ({ faults }, input) => {
    Object.assign(faults, without(input));
    if (input.failure && input.remaining === undefined) faults.remaining = null;
  },
  'faults-off': ({ faults }) => void Object.assign(faults, noFaults()),
  webhooks: ({ webhooks }, input) => void Object.assign(webhooks.modes, without(input)),
  'enable-webhooks': ({ webhooks }) => webhooks.enable(),
  'retry-webhooks': ({ webhooks }) => webhooks.retryNow(),
  'expire-oa-token': (world) => expireOaTokens(world),
  follow: (world, { persona, value }) => changeFollow(world, persona, value),
  block: (world, { persona, value }) => void (stateOf(world, persona).blocked = value),
  restrict: (world, { persona, value }) => void (stateOf(world, persona).restricted = value),
  'refuse-phone': (world, { persona, value }) => void (stateOf(world, persona).refusesPhone = value),
  'last-interaction': (world, { persona, daysAgo }) => {
    const at = daysAgo === null ? null : world.clock.now().getTime() - daysAgo * DAY;
    stateOf(world, persona).lastInteractionAt = at;
  },
  'messenger-last-interaction': (world, { persona, hoursAgo }) => {
    const at = hoursAgo === null ? null : world.clock.now().getTime() - hoursAgo * HOUR;
    setLastWord(world, persona, at);
  },
  'revoke-consent': (world, { persona }) => {
    revokeUserTokens(world, persona);
    world.webhooks.send('mini-app', consentRevoked(world, persona));
  },
  template: ({ state }, { templateId, status }) => {
    const template = state.templates.find((one) => one.templateId === templateId);
    if (template) template.status = status;
  },
  'review-done': (world, review) => world.webhooks.send('mini-app', versionReviewed(world, review)),
};

export const isControlName = (name: string): name is ControlName => Object.hasOwn(schemas, name);

/** Checks the input and does one thing to the simulated world. @throws z.ZodError */
export function runControl<Name extends ControlName>(world: World, name: Name, input: unknown): void {
  const checked = schemas[name].parse(input) as z.output<(typeof schemas)[Name]>;
  actions[name](world, checked);
  world.touch();
}
