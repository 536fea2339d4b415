import { aDossier, aLog, aReceipt, aReply } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { createDeliverOutbox, type DeliverOutboxDeps } from './deliver-outbox.ts';
import type { OaMessenger, Person, SendResult } from './ports.ts';

export const DAY = 24 * 3600_000;
export const start = new Date('2022-06-15T02:00:00Z');
export const who = { oaUserId: '246845883529197901', zaloUserId: '4047671499938107201' };
/** The machine's time is this far ahead of the programme's. */
export const AHEAD = 4 * 365 * DAY;

/** A person of Zalo, an outbox, and a Zalo that answers as it is told. */
export class Delivery {
  readonly storage: TestStorage;
  person: Person;
  readonly log = aLog();
  now = start;
  machineAhead = AHEAD;
  sent: { to: string; text?: string; template?: string; data?: object }[] = [];
  /** What Zalo answers, the last one for ever. */
  answers: SendResult[] = [{ sent: true, messageId: 'm1' }];
  arrived: boolean | undefined = false;
  /** Between which instants Zalo was asked for a text. */
  looks: { since: Date; until?: Date }[] = [];

  constructor(storage: TestStorage, person: Person) {
    this.storage = storage;
    this.person = person;
  }

  static async open(): Promise<Delivery> {
    const storage = await openTestStorage();
    return new Delivery(storage, await storage.people.signIn({ ...who, name: 'Nguyễn Thị Mẫu' }, start));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.storage[Symbol.asyncDispose]();
  }

  /** Runs the worker until nothing is due; gives how many messages it took up. */
  deliver(change: Partial<DeliverOutboxDeps> = {}): Promise<number> {
    return createDeliverOutbox({
      ...this.storage,
      messenger: this.#messenger,
      clock: { now: () => this.now },
      systemClock: { now: () => new Date(this.now.getTime() + this.machineAhead) },
      log: this.log,
      linkTo: (path) => `https://example.vn/app${path}`,
      templates: {},
      ...change,
    })();
  }

  readonly #messenger: OaMessenger = {
    sendText: (to, { text }) => this.#take({ to, text }),
    sendTemplate: (to, template, data) => this.#take({ to, template, data }),
    wasSent: (_to, _message, between) => {
      this.looks.push(between);
      return Promise.resolve(this.arrived);
    },
  };

  #take(message: Delivery['sent'][number]): Promise<SendResult> {
    this.sent.push(message);
    return Promise.resolve((this.answers.length > 1 ? this.answers.shift() : this.answers[0])!);
  }

  queueReceipt(): Promise<string> {
    const notices = [{ fact: aReceipt(), to: this.person }];
    return aDossier(this.storage, this.person, { at: this.now, notices });
  }

  queueReply(): Promise<void> {
    return aReply(this.storage, this.person, { text: 'Xin chào', buttons: [] }, this.now);
  }

  later(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  meet(at: Date, interaction: 'opens_window' | 'leaves' = 'opens_window') {
    return this.storage.people.meetInChat({ ...who, at, interaction });
  }

  async deliveredVia() {
    const { messages } = await this.storage.outbox.inboxOf(this.person.id, 10);
    return messages.map((message) => message.deliveredVia);
  }
}

export const failure = (kind: Extract<SendResult, { sent: false }>['class']): SendResult => ({
  sent: false,
  class: kind,
  error: `named_${kind}`,
});
