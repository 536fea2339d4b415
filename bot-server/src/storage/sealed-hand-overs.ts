import type { HandOver, HandOverEntry, HandOvers } from '../services/ports.ts';
import type { Sealer } from './sealer.ts';

/** Hand-overs as they are read: phone and lines lie sealed, and are opened on the way out. */
export function sealedHandOvers(handOvers: HandOvers, { seal, open }: Sealer): HandOvers {
  const opened = <H extends HandOver | undefined>(handOver: H): H =>
    handOver && { ...handOver, context: withWords(handOver.context, open) };
  return {
    ...handOvers,
    openOf: async (personId) => opened(await handOvers.openOf(personId)),
    find: async (id) => opened(await handOvers.find(id)),
    withinUnits: async (scopes, page) => (await handOvers.withinUnits(scopes, page)).map(opened),
    answer: (answer) => handOvers.answer({ ...answer, line: withText(answer.line, seal) }),
  };
}

/** What a turn hands over, sealed on the way in: people write their numbers into any line. */
export function withSealedContext(entry: HandOverEntry, seal: Sealer['seal']): HandOverEntry {
  const { handOver } = entry;
  return { ...entry, handOver: { ...handOver, context: withWords(handOver.context, seal) } };
}

type Context = HandOver['context'];

function withWords(context: Context, change: (text: string) => string): Context {
  const phone = context.phone === null ? null : change(context.phone);
  return { ...context, phone, lines: context.lines.map((line) => withText(line, change)) };
}

function withText<L extends { text: string }>(line: L, change: (text: string) => string): L {
  return { ...line, text: change(line.text) };
}
