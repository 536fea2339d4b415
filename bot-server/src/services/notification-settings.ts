import { choosableKinds, type NotificationSettings } from '@sang-kien/shared';
import type { Clock, NotificationChoice, NotificationChoices, Officials, Person } from './ports.ts';
import { scopesFor } from './rights.ts';

export type NotificationSettingsDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  notificationChoices: NotificationChoices;
  clock: Clock;
};
/** Each official's own; whoever holds no post is refused with 'forbidden'. */
export type NotificationSettingsService = {
  of(person: Person): Promise<NotificationSettings>;
  save(person: Person, settings: NotificationSettings): Promise<NotificationSettings>;
};

/** The one right that every post gives. */
const EVERY_POST = 'read_figures';

export function createNotificationSettings(deps: NotificationSettingsDeps): NotificationSettingsService {
  const { notificationChoices, clock } = deps;
  return {
    async of(person) {
      await scopesFor(deps, person, EVERY_POST);
      return toSettings(await notificationChoices.of(person.id));
    },
    async save(person, { digestHour, kinds }) {
      await scopesFor(deps, person, EVERY_POST);
      const chosen = { digestHour, muted: choosableKinds.filter((kind) => !kinds[kind]) };
      await notificationChoices.save({ personId: person.id, chosen, at: clock.now() });
      return toSettings(chosen);
    },
  };
}

function toSettings({ digestHour, muted }: NotificationChoice): NotificationSettings {
  const kinds = choosableKinds.map((kind) => [kind, !muted.includes(kind)] as const);
  return { digestHour, kinds: Object.fromEntries(kinds) as NotificationSettings['kinds'] };
}
