import type { DemonstrationClock } from '../demonstration/clock.ts';
import type { DemonstrationCredentials } from '../demonstration/credentials.ts';
import type { Faults } from './faults.ts';
import type { Live } from './live.ts';
import type { MediaStore } from './media.ts';
import type { SimulatorOptions } from './options.ts';
import type { SimulatorState } from './state.ts';
import type { WebhookSender } from './webhook-sender.ts';

/** What every room of the simulator is given. */
export interface World {
  options: SimulatorOptions;
  credentials: DemonstrationCredentials;
  clock: DemonstrationClock;
  state: SimulatorState;
  /** Say that `state` has changed. */
  touch(): void;
  faults: Faults;
  live: Live;
  media: MediaStore;
  webhooks: WebhookSender;
  /** Address of the simulator itself, known once it listens. */
  url(): string;
}
