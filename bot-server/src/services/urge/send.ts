import { AppError, type UrgeResult } from '@sang-kien/shared';
import { canonicalHash } from '../canonical.ts';
import { unitPlaceName } from '../place-name.ts';
import type { FreshUrge, Ids, Notice, Person, PlacedOfficial, Urges } from '../ports.ts';
import { levelsToTell } from './levels.ts';
import { readMessage } from './message.ts';
import { prepareUrge, type PrepareDeps, type Prepared } from './prepare.ts';

export type SendUrgeDeps = PrepareDeps & {
  urges: Pick<Urges, 'findSend' | 'send'>;
  ids: Ids;
  /** Days of silence after which the level above is told. */
  silenceDays: number;
  /** Tells the outbox that there is something to send. */
  onRecorded: () => void;
};
export type UrgeOrder = {
  scopeIds: readonly string[];
  text: string;
  phase?: number | undefined;
  tellAbove: boolean;
  again: boolean;
};

const DAY_MS = 24 * 3600_000;

/**
 * Urges units, once per key: what could not be sent comes back with the reason. Refusals as in `prepareUrge`, and
 * 'conflict' for another order under a used key.
 */
export function createSendUrge(deps: SendUrgeDeps) {
  return async (person: Person, key: string, order: UrgeOrder): Promise<UrgeResult> => {
    const bodyHash = canonicalHash(order);
    const before = await repeatOf(deps, { by: person.id, key, bodyHash });
    if (before) return before;
    const text = readMessage(order.text);
    const { phase, at, units } = await prepareUrge(deps, person, { ...order, text });
    const skipped = units.flatMap((unit) => skip(unit, order));
    const left = new Set(skipped.map(({ scopeId }) => scopeId));
    const urges = units
      .filter(({ scopeId }) => !left.has(scopeId))
      .map((unit) => freshUrge(deps, unit, { phase, at, sender: person }));
    const { again } = order;
    const sent = await deps.urges.send({ by: person.id, key, bodyHash, at, urges, again, skipped });
    if (!sent) return (await repeatOf(deps, { by: person.id, key, bodyHash }))!;
    deps.onRecorded();
    return sent;
  };
}

async function repeatOf(
  { urges }: SendUrgeDeps,
  { by, key, bodyHash }: { by: string; key: string; bodyHash: string },
): Promise<UrgeResult | undefined> {
  const before = await urges.findSend(by, key);
  if (before === undefined || before.bodyHash === bodyHash) return before?.result;
  throw new AppError('conflict', 'Mã gửi này đã dùng cho một lần đôn đốc khác. Anh/Chị vui lòng gửi lại.');
}

function skip(unit: Prepared, { tellAbove, again }: UrgeOrder): UrgeResult['skipped'] {
  const { scopeId, name } = unit;
  if (unit.urgedToday && !again) return [{ scopeId, name, why: 'urged_today' }];
  const reachable = unit.officials.length > 0 || (tellAbove && unit.above !== null);
  return reachable ? [] : [{ scopeId, name, why: 'no_official' }];
}

type Sending = { phase: number; at: Date; sender: Person };

function freshUrge(deps: SendUrgeDeps, unit: Prepared, { phase, at, sender }: Sending): FreshUrge {
  const id = deps.ids();
  const { scopeId, name, fromScopeId, text, submittedEver } = unit;
  const officials = unit.officials.length > 0 ? unit.officials : (unit.above?.officials ?? []);
  const hasNext = levelsToTell({ scopeId, fromScopeId }).length > 0;
  const nextStepAt = hasNext ? new Date(at.getTime() + deps.silenceDays * DAY_MS) : null;
  const notices = noticesTo(officials, { id, unit, sender });
  return { id, scopeId, name, fromScopeId, text, phase, submittedThen: submittedEver, nextStepAt, notices };
}

function noticesTo(
  officials: readonly PlacedOfficial[],
  { id, unit, sender }: { id: string; unit: Prepared; sender: Person },
): Notice[] {
  const { scopeId, name: unitNamed, fromScopeId, text } = unit;
  const from = unitPlaceName(fromScopeId);
  const payload = { urgeId: id, scopeId, unitName: unitNamed, from, text };
  const people = new Set(officials.map(({ person }) => person.id));
  people.delete(sender.id);
  return [...people].map((personId) => ({
    fact: { kind: 'urge', payload },
    subject: id,
    to: { personId },
  }));
}
