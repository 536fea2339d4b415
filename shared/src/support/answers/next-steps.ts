import { gateAt } from '../../programme/gate.ts';
import type { StepId } from '../../submission/steps.ts';
import { topicTitles, type SupportTopic } from '../topics.ts';
import type { SupportContext, SupportNext } from './reply.ts';

export const toPerson = ask('action.human');
export const toDossiers: SupportNext = { title: 'Hồ sơ của tôi', open: '/ho-so' };
export const toSupportPage: SupportNext = { title: 'Mở trang Hỗ trợ', open: '/ho-tro' };

/** A button that asks another topic, in that topic's own words. */
export function ask(topic: SupportTopic): SupportNext {
  return { title: topicTitles[topic], ask: topic };
}

/** A section of the guide, by the id of its heading. */
export function toGuide(section: string, title: string): SupportNext {
  return { title, open: `/huong-dan#${section}` };
}

/** The ways to submit today: by app and by chat; a draft while the gate is shut; none after the end. */
export function toSubmit(context: SupportContext): SupportNext[] {
  const { state } = gateAt(context.programme, context.at);
  if (state === 'closed') return [];
  if (state !== 'open') return [{ title: 'Soạn sẵn bản nháp', open: '/nop/personal' }];
  return [
    { title: 'Nộp sáng kiến', open: '/nop/personal' },
    { title: 'Nộp qua tin nhắn', ask: 'action.submit' },
  ];
}

/** One step of the form, while a dossier can still be written. */
export function toStep(context: SupportContext, step: StepId, title: string): SupportNext[] {
  const { state } = gateAt(context.programme, context.at);
  return state === 'closed' ? [] : [{ title, open: `/nop/${step}` }];
}
