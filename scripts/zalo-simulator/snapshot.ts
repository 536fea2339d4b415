import { messagesOf } from '../messenger-simulator/conversation.ts';
import { isWindowOpen } from '../messenger-simulator/window.ts';
import type { Faults } from './faults.ts';
import { OA_TOKEN_LIFE_S } from './oa-tokens.ts';
import { stateOf, windowOf, type OaWindow, type PersonState } from './people.ts';
import { personas, type Persona } from './personas.ts';
import type { Attempt } from './webhook-delivery.ts';
import type { WebhookModes } from './webhook-sender.ts';
import type { World } from './world.ts';

/** What the control page shows: a plain copy of the world's settings. */
export interface Snapshot {
  now: string;
  appUrl: string;
  faults: Faults;
  webhook: WebhookModes & { disabled: boolean; waiting: number; log: Attempt[] };
  /** Good OA access tokens, and how long one lives, seconds. */
  oaTokens: { good: number; lifeSeconds: number };
  people: (Persona & PersonState & { window: OaWindow; messages: number; messenger: OnMessenger })[];
}

export interface OnMessenger {
  isWindowOpen: boolean;
  messages: number;
}

export function snapshot(world: World): Snapshot {
  const { state, webhooks, faults, clock, options } = world;
  const { disabled, pending } = state.webhook;
  return {
    now: clock.now().toISOString(),
    appUrl: options.appUrl,
    faults: { ...faults },
    webhook: { ...webhooks.modes, disabled, waiting: pending.length, log: webhooks.log.toReversed() },
    oaTokens: {
      good: Object.values(state.oaTokens).filter((one) => one.expiresAt > Date.now()).length,
      lifeSeconds: OA_TOKEN_LIFE_S,
    },
    people: personas.map((one) => ({
      ...one,
      ...stateOf(world, one),
      window: windowOf(world, one),
      messages: state.messages[one.id]?.length ?? 0,
      messenger: { isWindowOpen: isWindowOpen(world, one), messages: messagesOf(world, one).length },
    })),
  };
}
