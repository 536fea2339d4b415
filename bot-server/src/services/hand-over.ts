import { AppError, parsePhone } from '@sang-kien/shared';
import { handOverTexts } from '../texts/bot/hand-over.ts';
import { readReply, refuseShutWindow, senderName } from './hand-over-reply.ts';
import type {
  AnswerDelivery,
  Clock,
  HandOver,
  HandOverMark,
  HandOvers,
  Official,
  Officials,
  People,
  Person,
  SaidLine,
} from './ports.ts';
import { canWriteTo } from './reply-window.ts';
import { answeringPosts, reachesHandOver, scopesFor, scopesOf } from './rights.ts';
import type { TakeTurn } from './take-turn.ts';

export type HandOverDeps = {
  handOvers: HandOvers;
  officials: Officials;
  people: People;
  clock: Clock;
  takeTurn: TakeTurn;
  /** The last lines of a person's talk as it stands now. */
  linesNow: (personId: string) => Promise<readonly SaidLine[]>;
  onReplies: () => void;
};
/** A hand-over as an official sees it. */
export type SeenHandOver = {
  handOver: HandOver;
  closedByName: string | null;
  canReply: boolean;
  /** How the answers from the app fare, by their keys. */
  deliveries: ReadonlyMap<string, AnswerDelivery>;
};
export type HandOverPage = { handOvers: HandOver[]; next: HandOverMark | null };
export type HandOverService = {
  /** Newest first, a page at a time. Refuses with 'forbidden' when the person is no official who answers. */
  ofMyUnits(
    person: Person,
    page: { before: HandOverMark | null; open: boolean | null },
  ): Promise<HandOverPage>;
  /** One within the official's units; anything else is 'not_found'. */
  open(person: Person, id: string): Promise<SeenHandOver>;
  /** Sends an official's words into the chat, once per key. 'refused' when they are none, or cannot arrive. */
  reply(person: Person, id: string, words: { key: string; text: string }): Promise<SeenHandOver>;
  close(person: Person, id: string): Promise<SeenHandOver>;
};

const PAGE = 50;

export function createHandOverService(deps: HandOverDeps): HandOverService {
  return {
    ofMyUnits: (person, page) => pageOf(deps, person, page),
    open: async (person, id) => see(deps, (await find(deps, person, id)).handOver),
    async reply(person, id, { key, text }) {
      const { handOver, post } = await find(deps, person, id);
      const words = readReply(text);
      const asker = await deps.people.find(handOver.personId);
      const at = deps.clock.now();
      if (!asker || !canWriteTo(asker, at)) throw refuseShutWindow();
      // The bot steps back before the words go out, so that it does not speak into what they set off.
      await deps.takeTurn({
        person: asker,
        happening: { kind: 'staff_said', text: null },
        saidAt: at,
        ends: null,
      });
      const reply = { text: handOverTexts.staffSays(senderName(post, handOver), words), buttons: [] };
      const line = { from: 'staff' as const, text: words, at };
      const outcome = await deps.handOvers.answer({ id, key, line, reply, by: person.id });
      if (outcome === 'gone') throw noSuchHandOver();
      deps.onReplies();
      return see(deps, (await find(deps, person, id)).handOver);
    },
    async close(person, id) {
      const { handOver } = await find(deps, person, id);
      const closed = await deps.handOvers.close({ id, by: person.id, at: deps.clock.now() });
      if (closed) await wakeBot(deps, handOver.personId);
      return see(deps, (await find(deps, person, id)).handOver);
    },
  };
}

/** Who was helped need not wait in silence for the bot to come back by itself. */
async function wakeBot({ people, clock, takeTurn }: HandOverDeps, personId: string): Promise<void> {
  const person = await people.find(personId);
  if (!person) return;
  await takeTurn({ person, happening: { kind: 'staff_left' }, saidAt: clock.now(), ends: null });
}

async function pageOf(
  deps: HandOverDeps,
  person: Person,
  page: { before: HandOverMark | null; open: boolean | null },
): Promise<HandOverPage> {
  const scopes = await scopesFor(deps, person, 'answer_people');
  const found = await deps.handOvers.withinUnits(scopes, { ...page, limit: PAGE + 1 });
  const handOvers = found.slice(0, PAGE);
  const last = handOvers.at(-1);
  const next = found.length > PAGE && last ? { openedAt: last.openedAt, id: last.id } : null;
  return { handOvers, next };
}

/** The hand-over, and the nearest post by which the official may see it. */
async function find(
  deps: HandOverDeps,
  person: Person,
  id: string,
): Promise<{ handOver: HandOver; post: Official }> {
  const [handOver, posts] = await Promise.all([deps.handOvers.find(id), deps.officials.rolesOf(person.id)]);
  if (!handOver) throw noSuchHandOver();
  const nearness = ({ unitId }: Official) => handOver.unitIds.indexOf(unitId);
  const [post] = answeringPosts(posts)
    .filter((each) => reachesHandOver(scopesOf([each]), handOver))
    .sort((a, b) => nearness(a) - nearness(b));
  if (!post) throw noSuchHandOver();
  return { handOver, post };
}

/** As it stood when the person asked, with what was said since, until it was closed. */
async function see(deps: HandOverDeps, handOver: HandOver): Promise<SeenHandOver> {
  const { id, personId, closedAt, closedBy, context, openedAt } = handOver;
  const [asker, closer, now, deliveries] = await Promise.all([
    deps.people.find(personId),
    closedBy === null ? undefined : deps.people.find(closedBy),
    deps.linesNow(personId),
    deps.handOvers.deliveries(id),
  ]);
  const since = now.filter(({ at }) => at > openedAt && (closedAt === null || at <= closedAt));
  const lines = [...context.lines, ...since].sort((a, b) => a.at.getTime() - b.at.getTime());
  const phone = context.phone ?? numberIn(since);
  return {
    handOver: { ...handOver, context: { ...context, phone, lines } },
    closedByName: closer?.name ?? null,
    canReply: asker !== undefined && canWriteTo(asker, deps.clock.now()),
    deliveries,
  };
}

/** The number that somebody left to be called back, as the bot invites them to. */
function numberIn(lines: readonly SaidLine[]): string | null {
  const numbers = lines.flatMap(({ from, text }) => (from === 'person' ? (parsePhone(text) ?? []) : []));
  return numbers.at(-1) ?? null;
}

function noSuchHandOver(): AppError {
  return new AppError('not_found', 'Không tìm thấy người cần giúp này trong các đơn vị của bạn.');
}
