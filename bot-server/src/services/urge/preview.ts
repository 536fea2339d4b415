import { PREPARED_URGE, type UrgePreview, type UrgePreviewUnit, type UrgeRecipient } from '@sang-kien/shared';
import type { Person, PlacedOfficial } from '../ports.ts';
import { canWriteTo } from '../reply-window.ts';
import { readMessage } from './message.ts';
import { prepareUrge, type PrepareDeps, type Prepared } from './prepare.ts';

export type PreviewDeps = PrepareDeps & {
  /** Whether a template is registered that goes out when the window is shut. */
  hasTemplate: boolean;
};
export type PreviewAsked = {
  scopeIds: readonly string[];
  text?: string | undefined;
  phase?: number | undefined;
};

/** The message as each unit would get it, and who would; nothing goes out. */
export function createPreviewUrge(deps: PreviewDeps) {
  return async (person: Person, asked: PreviewAsked): Promise<UrgePreview> => {
    const text = asked.text === undefined ? PREPARED_URGE : readMessage(asked.text);
    const { phase, at, closesAt, units } = await prepareUrge(deps, person, { ...asked, text });
    const tell = (officials: readonly PlacedOfficial[]) =>
      officials.map((official) => presentRecipient(official, { at, hasTemplate: deps.hasTemplate }));
    return {
      text,
      phase,
      at: at.toISOString(),
      closesAt: closesAt?.toISOString() ?? null,
      units: units.map((unit) => presentUnit(unit, tell)),
    };
  };
}

function presentUnit(
  { scopeId, name, text, submitted, valid, target, officials, above, urgedToday }: Prepared,
  tell: (officials: readonly PlacedOfficial[]) => UrgeRecipient[],
): UrgePreviewUnit {
  return {
    scopeId,
    name,
    text,
    submitted,
    valid,
    target,
    recipients: tell(officials),
    above: above && { name: above.name, recipients: tell(above.officials) },
    urgedToday,
  };
}

function presentRecipient(
  { person, role }: PlacedOfficial,
  { at, hasTemplate }: { at: Date; hasTemplate: boolean },
): UrgeRecipient {
  const shut = person.oaUserId !== null && hasTemplate ? 'template' : 'inbox';
  return { name: person.name, role, reach: canWriteTo(person, at) ? 'message' : shut };
}
