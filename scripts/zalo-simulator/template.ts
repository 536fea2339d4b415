import { createHash } from 'node:crypto';
import { json, Router, type Request } from 'express';
import { z } from 'zod';
import { append } from './conversation.ts';
import { chatMessage } from './chat-message.ts';
import { templateDelivered } from './events.ts';
import { answer, OaError } from './oa-answer.ts';
import { deliverToChat } from './oa-message.ts';
import { parseOr201 } from './oa-message-schema.ts';
import { stateOf } from './people.ts';
import { personaByOaUserId, personas, type Persona } from './personas.ts';
import { newMessageId } from './signing.ts';
import type { Template } from './template-registry.ts';
import type { World } from './world.ts';

const MAX_TRACKING_ID = 48;
const PHONE = /^84\d{9}$/;

function findTemplate(world: World, id: string): Template {
  const template = world.state.templates.find((one) => one.templateId === id);
  if (!template) throw new OaError(-109);
  if (template.status !== 'ENABLE') throw new OaError(-131);
  return template;
}

/** Fills the template's text. @throws OaError -111, -112, -1121, -1122 (2.11) */
export function fillTemplate(template: Template, data: Record<string, unknown>): string {
  if (Object.keys(data).length === 0 && template.listParams.length > 0) throw new OaError(-111);
  let text = template.text;
  for (const { name, require, maxLength, minLength } of template.listParams) {
    const value = data[name] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') throw new OaError(-112);
    const words = String(value).normalize('NFC');
    if (require && words.length < minLength) throw new OaError(-1122);
    if (words.length > maxLength) throw new OaError(-1121);
    text = text.replaceAll(`<${name}>`, words);
  }
  return text;
}

const templateData = z.record(z.string(), z.unknown()).default({});

function sendByUserId(world: World, req: Request) {
  const schema = z.object({
    user_id: z.string(),
    template_id: z.coerce.string(),
    template_data: templateData,
  });
  const body = parseOr201(schema, req.body);
  const persona = personaByOaUserId(body.user_id);
  if (!persona) throw new OaError(-201, 'user_id is invalid!');
  const template = findTemplate(world, body.template_id);
  if (!template.viaUid) throw new OaError(-249);
  const text = fillTemplate(template, body.template_data);
  if (stateOf(world, persona).blocked) throw new OaError(-217);
  const message = deliverToChat(world, persona, { echo: 'template', kind: 'template', text });
  const quota = { quota_type: 'purchase_quota', remain: 4821 };
  return { message_id: message.id, user_id: persona.oaUserId, sent_time: String(message.at), quota };
}

const phoneSend = z.object({
  phone: z.coerce.string().optional(),
  hash_phone: z.string().optional(),
  template_id: z.coerce.string(),
  template_data: templateData,
  tracking_id: z.string().max(MAX_TRACKING_ID).optional(),
  mode: z.literal('development').optional(),
});
type PhoneSend = z.infer<typeof phoneSend>;

function readPhoneSend(input: unknown): PhoneSend {
  const parsed = phoneSend.safeParse(input);
  if (!parsed.success) throw new OaError(-132);
  return parsed.data;
}

const hashPhone = (phone: string): string => createHash('sha256').update(phone).digest('hex');

function personOfPhone(body: PhoneSend, hashed: boolean): Persona {
  const phone = hashed ? (body.hash_phone ?? '') : (body.phone ?? '').replace(/^\+/, '');
  if (!(hashed ? /^[0-9a-f]{64}$/ : PHONE).test(phone)) throw new OaError(-108);
  const persona = personas.find((one) => (hashed ? hashPhone(one.phone) : one.phone) === phone);
  if (!persona) throw new OaError(-118);
  return persona;
}

function sendByPhone(world: World, req: Request, hashed: boolean) {
  const body = readPhoneSend(req.body);
  const template = findTemplate(world, body.template_id);
  const persona = personOfPhone(body, hashed);
  const text = fillTemplate(template, body.template_data);
  if (body.mode === 'development' && persona.id !== 'admin') throw new OaError(-127);
  if (stateOf(world, persona).blocked) throw new OaError(-114);
  const at = world.clock.now().getTime();
  const id = newMessageId();
  append(world, persona, chatMessage({ id, from: 'oa', at, kind: 'template', text }));
  world.state.templateMessages[id] = 'delivered';
  world.touch();
  const recipient = hashed ? hashPhone(persona.phone) : persona.phone;
  const report = templateDelivered(world, { recipient, messageId: id, trackingId: body.tracking_id });
  world.webhooks.send('oa', report, { 'X-ZEvent-Server': 'ZNS' });
  const quota = { dailyQuota: '500', remainingQuota: '499' };
  return { msg_id: id, sent_time: String(at), sending_mode: '1', quota };
}

function messageStatus(world: World, req: Request) {
  const id = req.query['message_id'];
  if (typeof id !== 'string' || id === '') throw new OaError(-107);
  const found = Object.hasOwn(world.state.templateMessages, id) && world.state.templateMessages[id];
  if (!found) return { status: -1, message: 'The message is not found' };
  const status = found === 'delivered' ? 1 : 0;
  return { status, message: status === 1 ? 'Delivered' : 'Sent', delivery_time: '' };
}

function templateInfo(world: World, req: Request) {
  const template = world.state.templates.find((one) => one.templateId === req.query['template_id']);
  if (!template) throw new OaError(-109);
  const { templateId, templateName, status, listParams } = template;
  return { templateId, templateName, status, listParams, listButtons: [], templateTag: 'TRANSACTION' };
}

/** Template messages by user id on openapi.zalo.me (2.6). */
export function templateByUserRoutes(world: World): Router {
  const router = Router();
  router.post(
    '/v3.0/oa/message/template',
    json(),
    answer((req) => sendByUserId(world, req)),
  );
  return router;
}

/** business.openapi.zalo.me: template messages by phone, their state and registry (2.7). */
export function businessRoutes(world: World): Router {
  const router = Router();
  router.post(
    '/message/template',
    json(),
    answer((req) => sendByPhone(world, req, false)),
  );
  router.post(
    '/message/template/hashphone',
    json(),
    answer((req) => sendByPhone(world, req, true)),
  );
  router.get(
    '/message/status',
    answer((req) => messageStatus(world, req)),
  );
  router.get(
    '/message/quota',
    answer(() => ({ dailyQuota: '500', remainingQuota: '499' })),
  );
  router.get(
    '/template/info/v2',
    answer((req) => templateInfo(world, req)),
  );
  router.get(
    '/template/all',
    answer(() =>
      world.state.templates.map(({ templateId, templateName, status }) => ({
        templateId,
        templateName,
        status,
      })),
    ),
  );
  return router;
}
