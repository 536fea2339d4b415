import type { DemonstrationClock } from '../demonstration/clock.ts';
import type { DemonstrationCredentials } from '../demonstration/credentials.ts';

export interface SimulatorOptions {
  /** 0 takes any free port. */
  port: number;
  /** Demonstration time: windows, message times, lives of uploads. Tokens live by the real clock. */
  clock: DemonstrationClock;
  credentials: DemonstrationCredentials;
  webhookUrl: string;
  miniAppWebhookUrl: string;
  messengerWebhookUrl: string;
  /** Where the app lives; shown as a link. */
  appUrl: string;
  /** Snapshot that survives restarts; media lie beside it. Without it nothing touches the disk. */
  statePath?: string;
  /** Waits before webhook retries, real milliseconds; default is Zalo's own ladder. */
  retryLadderMs?: readonly number[];
  /** How long a webhook may take to be answered, real milliseconds; default 2000. */
  webhookAnswerMs?: number;
}
