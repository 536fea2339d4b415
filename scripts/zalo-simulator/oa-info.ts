import { json, Router, type Request } from 'express';
import { z } from 'zod';
import type { ChatMessage } from './chat-message.ts';
import { messagesOf } from './conversation.ts';
import { answer, invalidField, OaError } from './oa-answer.ts';
import { parseOr201 } from './oa-message-schema.ts';
import { stateOf, windowOf } from './people.ts';
import { personaByOaUserId, personas, type Persona } from './personas.ts';
import type { World } from './world.ts';

export const OA_NAME = 'Chương trình 01 triệu sáng kiến';

/** GET calls carry their parameters as one JSON text in `data` (2.1). */
function dataOf(req: Request): unknown {
  const text = req.query['data'];
  if (typeof text !== 'string') throw invalidField('data');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidField('data');
    throw error;
  }
}

function find(userId: string): Persona {
  const persona = personaByOaUserId(userId);
  if (!persona) throw invalidField('user_id');
  return persona;
}

const withUser = z.object({ user_id: z.string() });

const vietnamDate = (at: number): string =>
  new Date(at).toLocaleDateString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

function userDetail(world: World, req: Request) {
  const persona = find(parseOr201(withUser, dataOf(req)).user_id);
  const { follows, lastInteractionAt } = stateOf(world, persona);
  if (!follows && lastInteractionAt === null) throw new OaError(-213);
  const avatar = `${world.url()}/avatars/${persona.id}.svg`;
  return {
    user_id: persona.oaUserId,
    user_id_by_app: persona.zaloUserId,
    user_external_id: '',
    display_name: persona.name,
    user_alias: persona.name,
    is_sensitive: false,
    user_last_interaction_date: lastInteractionAt === null ? '' : vietnamDate(lastInteractionAt),
    user_is_follower: follows,
    avatar,
    avatars: { 120: avatar, 240: avatar },
    dynamic_param: '',
    tags_and_notes_info: { notes: [], tag_names: [] },
    shared_info: {},
  };
}

function conversationItem(world: World, persona: Persona, message: ChatMessage) {
  const user = { id: persona.oaUserId, name: persona.name };
  const oa = { id: world.credentials.oaId, name: OA_NAME };
  const [from, to] = message.from === 'oa' ? [oa, user] : [user, oa];
  return {
    src: message.from === 'oa' ? 0 : 1,
    time: message.at,
    type: message.kind === 'image' || message.kind === 'file' ? message.kind : 'text',
    message: message.text,
    message_id: message.id,
    from_id: from.id,
    to_id: to.id,
    from_display_name: from.name,
    to_display_name: to.name,
  };
}

const page = z.object({ offset: z.number().int().min(0), count: z.number().int().min(1).max(10) });

function conversation(world: World, req: Request) {
  const { user_id, offset, count } = parseOr201(withUser.and(page), dataOf(req));
  const persona = find(user_id);
  const newestFirst = messagesOf(world, persona).toReversed();
  return newestFirst.slice(offset, offset + count).map((one) => conversationItem(world, persona, one));
}

function recentChats(world: World, req: Request) {
  const { offset, count } = parseOr201(page, dataOf(req));
  const last = personas.flatMap((persona) => {
    const message = messagesOf(world, persona).at(-1);
    return message ? [conversationItem(world, persona, message)] : [];
  });
  return last.sort((a, b) => b.time - a.time).slice(offset, offset + count);
}

function messageQuota(world: World, req: Request) {
  const persona = find(parseOr201(withUser, req.body).user_id);
  const remain = windowOf(world, persona) === 'free' ? 8 : 0;
  return {
    last_interaction: String(stateOf(world, persona).lastInteractionAt ?? 0),
    cs_reply: { remain, total: 8 },
    promotion: { daily_remain: 0, daily_total: 0, monthly_remain: 0, monthly_total: 0 },
  };
}

const officialAccount = (world: World) => ({
  oa_id: world.credentials.oaId,
  name: OA_NAME,
  description: 'Kênh nộp sáng kiến (trình diễn)',
  oa_alias: 'mot-trieu-sang-kien',
  is_verified: true,
  oa_type: 2,
  cate_name: 'Cơ quan nhà nước',
  num_follower: personas.filter((one) => stateOf(world, one).follows).length,
  avatar: `${world.url()}/avatars/oa.svg`,
  cover: '',
  package_name: 'Nâng cao',
  package_valid_through_date: '31/12/2026',
  package_auto_renew_date: '',
  linked_ZCA: '',
});

/** openapi.zalo.me: what the OA may read about itself, people and conversations (2.9). */
export function infoRoutes(world: World): Router {
  const router = Router();
  router.get(
    '/v2.0/oa/getoa',
    answer(() => officialAccount(world)),
  );
  router.get(
    '/v3.0/oa/user/detail',
    answer((req) => userDetail(world, req)),
  );
  router.get(
    '/v2.0/oa/conversation',
    answer((req) => conversation(world, req)),
  );
  router.get(
    '/v2.0/oa/listrecentchat',
    answer((req) => recentChats(world, req)),
  );
  router.post(
    '/v3.0/oa/quota/message',
    json(),
    answer((req) => messageQuota(world, req)),
  );
  return router;
}
