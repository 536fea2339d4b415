import { describe, expect, it } from 'vitest';
import { UnreadableEvent } from '../../services/channel-event.ts';
import { readZaloEvent } from './event.ts';
import { readMiniAppEvent } from './mini-app-webhook.ts';

const read = (event: object) => readZaloEvent(JSON.stringify(event));
const envelope = {
  app_id: '1234567890123456789',
  user_id_by_app: '552177279717587730',
  timestamp: '1760000000000',
  sender: { id: '246845883529197922' },
  recipient: { id: '388613280878808645' },
};
const who = { oaUserId: '246845883529197922', zaloUserId: '552177279717587730' };
const at = new Date(1760000000000);

describe('An OA event in neutral words', () => {
  it('is what a person wrote, with both ids to the last digit', () => {
    const message = { msg_id: 'm1', text: 'Xin chào', unheard_of: [1] };
    expect(read({ ...envelope, event_name: 'user_send_text', message })).toEqual({
      kind: 'said',
      who,
      at,
      said: { kind: 'text', text: 'Xin chào' },
    });
  });

  it.each(['image', 'file'])('is the %s that a person sent, with the words below it', (kind) => {
    const payload = { url: 'https://f.example.zdn.vn/a.pdf', name: 'a.pdf', size: '1024' };
    const message = { msg_id: 'm1', text: 'Minh chứng', attachments: [{ type: kind, payload }] };
    expect(read({ ...envelope, event_name: `user_send_${kind}`, message })).toMatchObject({
      said: {
        kind: 'files',
        files: [{ url: payload.url, name: 'a.pdf', mediaType: null, bytes: 1024 }],
        caption: 'Minh chứng',
      },
    });
  });

  it.each([
    ['Xem ở đây', 'Xem ở đây\nhttps://drive.google.com/1'],
    ['https://drive.google.com/1', 'https://drive.google.com/1'],
    ['Ảnh: https://drive.google.com/1 nhé', 'Ảnh: https://drive.google.com/1 nhé'],
    ['', 'https://drive.google.com/1'],
    [undefined, 'https://drive.google.com/1'],
  ])('a link says its address as well: %j', (given, text) => {
    const payload = { thumbnail: '', description: 'Google Drive', url: 'https://drive.google.com/1' };
    const message = { msg_id: 'm', text: given, attachments: [{ type: 'link', payload }] };
    expect(read({ ...envelope, event_name: 'user_send_link', message })).toMatchObject({
      said: { kind: 'text', text },
    });
  });

  it.each([
    ['sticker', 'sticker'],
    ['audio', 'audio'],
    ['video', 'video'],
    ['gif', 'gif'],
    ['location', 'location'],
    ['business_card', 'card'],
    ['image', 'other'],
  ])('is something that nobody can read: %s without an address is %s', (kind, what) => {
    const event = { ...envelope, event_name: `user_send_${kind}`, message: { msg_id: 'm1' } };
    expect(read(event)).toMatchObject({ kind: 'said', said: { kind: 'unsupported', what } });
  });

  it('is what staff wrote by hand, and not the echo of our own', () => {
    const echo = {
      ...envelope,
      event_name: 'oa_send_text',
      recipient: { id: who.oaUserId },
      message: { text: 'Chào anh' },
    };
    const oa = { id: '388613280878808645' };
    expect(read({ ...echo, sender: { ...oa, admin_id: '99887766' } })).toEqual({
      kind: 'staff_said',
      who,
      at,
      text: 'Chào anh',
    });
    expect(read({ ...echo, sender: oa })).toEqual({ kind: 'ignored', name: 'oa_send_text' });
  });

  it('takes the time as text or as number, and does without one', () => {
    const follow = { event_name: 'follow', follower: { id: '7' } };
    expect(read({ ...follow, timestamp: 1760000000000 })).toMatchObject({ at });
    expect(read({ ...follow, timestamp: 'soon' })).toMatchObject({ at: null });
    expect(read(follow)).toMatchObject({ at: null, who: { oaUserId: '7', zaloUserId: null } });
  });

  it('is a follower who came or left', () => {
    const follower = { id: '246845883529197922' };
    expect(read({ ...envelope, event_name: 'follow', follower })).toMatchObject({ said: { kind: 'follow' } });
    expect(read({ ...envelope, event_name: 'unfollow', follower })).toEqual({ kind: 'left', who, at });
  });

  it.each([
    ['user_click_chatnow', { user_id: '246845883529197922' }],
    ['widget_interaction_accepted', { data: { user_id: '246845883529197922' } }],
    ['user_call_oa', {}],
  ])('opens the window for %s', (event_name, members) => {
    expect(read({ ...envelope, event_name, ...members })).toEqual({ kind: 'interacted', who, at });
  });

  it('is the report of one message, or of several', () => {
    const one = read({ ...envelope, event_name: 'user_received_message', message: { msg_id: 'm1' } });
    const more = read({ ...envelope, event_name: 'user_seen_message', message: { msg_ids: ['m1', 'm2'] } });
    expect(one).toEqual({ kind: 'received', messageIds: ['m1'], at });
    expect(more).toEqual({ kind: 'received', messageIds: ['m1', 'm2'], at });
  });

  it('is the wish to be forgotten', () => {
    expect(read({ event_name: 'user_withdraw', user_id: '1', user_id_by_app: '2' })).toEqual({
      kind: 'consent_withdrawn',
      who: { oaUserId: '1', zaloUserId: '2' },
      at: null,
    });
  });

  it('leaves echoes alone and names what it does not know', () => {
    expect(read({ ...envelope, event_name: 'oa_send_text' })).toEqual({
      kind: 'ignored',
      name: 'oa_send_text',
    });
    expect(read({ ...envelope, event_name: 'shop_has_order' })).toEqual({
      kind: 'unknown',
      name: 'shop_has_order',
    });
    expect(read({ ...envelope, event_name: 'constructor' })).toMatchObject({ kind: 'unknown' });
  });

  it('cannot be read when it names no person, or no event', () => {
    expect(() => read({ event_name: 'user_send_text', message: { msg_id: 'm1' } })).toThrow(UnreadableEvent);
    expect(() => read({})).toThrow(UnreadableEvent);
  });
});

describe('A Mini App event in neutral words', () => {
  it('is consent withdrawn, a reviewed version, or unknown', () => {
    const readEvent = (event: object) => readMiniAppEvent(JSON.stringify(event));
    expect(readEvent({ event: 'user.revoke.consent', userId: '4047671499938107249', timestamp: 1 })).toEqual({
      kind: 'consent_withdrawn',
      who: { oaUserId: null, zaloUserId: '4047671499938107249' },
      at: new Date(1),
    });
    expect(readEvent({ event: 'versions.review.done', versionId: 101, status: -1 })).toEqual({
      kind: 'announced',
      name: 'versions.review.done',
      facts: { versionId: '101', approved: false },
    });
    expect(readEvent({ event: 'else' })).toEqual({ kind: 'unknown', name: 'else' });
  });
});
