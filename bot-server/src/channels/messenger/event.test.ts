import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableEvent } from '../../services/channel-event.ts';
import { createMessengerReader } from './event.ts';

const appId = '9876543210987654';
const psid = '7123456789012301';
const page = '100200300400500';
const who = { messengerUserId: psid };
const at = new Date(1655258400000);

const read = (item: unknown) => createMessengerReader({ appId })(JSON.stringify(item));
const item = (change: object) =>
  read({ sender: { id: psid }, recipient: { id: page }, timestamp: at.getTime(), ...change });
const message = (content: object) => item({ message: { mid: 'm_1', ...content } });
const said = (what: object) => ({ kind: 'said', who, at, said: what });

describe('What a person says in Messenger', () => {
  it('is a text', () => {
    expect(message({ text: 'Xin chào' })).toEqual(said({ kind: 'text', text: 'Xin chào' }));
  });

  it('is what the tapped choice says, not what it is called', () => {
    const tapped = { text: 'Nộp sáng kiến', quick_reply: { payload: '#start' } };
    expect(message(tapped)).toEqual(said({ kind: 'text', text: '#start' }));
    const button = { postback: { mid: 'm_1', title: 'Nộp sáng kiến', payload: '#start' } };
    expect(item(button)).toEqual(said({ kind: 'text', text: '#start' }));
  });

  it('is a beginning behind the button “Get Started”', () => {
    const button = { title: 'Bắt đầu', payload: 'GET_STARTED' };
    expect(item({ postback: button, timestamp: String(at.getTime()) })).toEqual(said({ kind: 'follow' }));
  });

  it('is photos and files, named as their addresses end', () => {
    const url = 'https://cdn.fbsbx.com/v/t59/bi%C3%AAn%20b%E1%BA%A3n.pdf?_nc_cat=1';
    const attachments = [
      { type: 'file', payload: { url } },
      { type: 'image', payload: { url: 'https://scontent.xx.fbcdn.net/v/anh.jpg', name: 'Ảnh 1.jpg' } },
    ];
    const rest = { mediaType: null, bytes: null };
    expect(message({ attachments })).toEqual(
      said({
        kind: 'files',
        files: [
          { url, name: 'biên bản.pdf', ...rest },
          { url: 'https://scontent.xx.fbcdn.net/v/anh.jpg', name: 'Ảnh 1.jpg', ...rest },
        ],
        caption: null,
      }),
    );
  });

  it('is a link, with the words around it or alone, also behind Facebook’s redirection', () => {
    const drive = 'https://drive.google.com/file/d/1';
    const fallback = (url: string) => [{ type: 'fallback', payload: { title: 'Drive', url } }];
    const alone = said({ kind: 'text', text: drive });
    expect(message({ attachments: fallback(drive) })).toEqual(alone);
    const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent(drive)}&h=AT0`;
    expect(message({ attachments: fallback(wrapped) })).toEqual(alone);
    const words = { text: `Tệp đây: ${drive}`, attachments: fallback(drive) };
    expect(message(words)).toEqual(said({ kind: 'text', text: words.text }));
  });

  it.each([
    ['sticker', [{ type: 'image', payload: { url: 'https://scontent.example/1.png', sticker_id: 369239 } }]],
    ['sticker', [{ type: 'sticker', payload: { sticker_id: 369239 } }]],
    ['audio', [{ type: 'audio', payload: { url: 'https://cdn.example/a.mp4' } }]],
    ['video', [{ type: 'video', payload: { url: 'https://cdn.example/v.mp4' } }]],
    ['location', [{ type: 'location', payload: { coordinates: { lat: 21, long: 105 } } }]],
    ['other', [{ type: 'fallback' }]],
    ['other', [{ type: 'template' }]],
    ['other', undefined],
  ])('may be something that nobody can read: %s', (what, attachments) => {
    expect(message({ attachments })).toEqual(said({ kind: 'unsupported', what }));
  });
});

describe('An echo of the page', () => {
  const echo = (content: object) =>
    read({
      sender: { id: page },
      recipient: { id: psid },
      timestamp: at.getTime(),
      message: { mid: 'm_2', is_echo: true, text: 'Chào anh', ...content },
    });

  it.each([Number(appId), appId])('of our own message is left alone', (app_id) => {
    expect(echo({ app_id })).toEqual({ kind: 'ignored', name: 'echo' });
  });

  it.each([{}, { app_id: 263902037430900 }])('of what our staff wrote names the person', (content) => {
    expect(echo(content)).toEqual({ kind: 'staff_said', who, at, text: 'Chào anh' });
  });
});

describe('What comes without words', () => {
  it('is a report of what arrived', () => {
    const delivery = { mids: ['m_1', 'm_2'], watermark: at.getTime() };
    expect(item({ delivery })).toEqual({ kind: 'received', messageIds: ['m_1', 'm_2'], at });
    expect(item({ delivery: { watermark: 1 } })).toMatchObject({ messageIds: [] });
  });

  it.each(['referral', 'optin'])('opens the window: %s', (name) => {
    expect(item({ [name]: { ref: 'qr' } })).toEqual({ kind: 'interacted', who, at });
  });

  it.each(['read', 'reaction', 'message_edit'])('is known and of no use: %s', (name) => {
    expect(item({ [name]: {} })).toEqual({ kind: 'ignored', name });
  });

  it('is for the operators when Meta enforces a rule', () => {
    const item = { recipient: { id: page }, timestamp: 1, 'policy-enforcement': { action: 'block' } };
    expect(read(item)).toMatchObject({ kind: 'announced', facts: { action: 'block' } });
  });

  it('is unknown by its name', () => {
    expect(item({ from_the_future: {} })).toEqual({ kind: 'unknown', name: 'from_the_future' });
  });
});

describe('An item that cannot be read', () => {
  it.each([null, 7, 'text', [], { message: { text: 'Ai đây?' } }, { optin: {} }])('%j', (broken) => {
    expect(() => read(broken)).toThrow(UnreadableEvent);
  });

  const readable = (body: string): void => {
    try {
      expect(createMessengerReader({ appId })(body)).toHaveProperty('kind');
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableEvent);
    }
  };

  it('is never more than unreadable, whatever JSON it is', () => {
    fc.assert(fc.property(fc.json(), readable));
    fc.assert(fc.property(fc.string(), readable));
  });

  it('is never more than unreadable, whatever stands in the members that we know', () => {
    const any = fc.jsonValue();
    const party = fc.oneof(any, fc.record({ id: any }));
    const attachment = fc.oneof(
      any,
      fc.record({
        type: fc.oneof(any, fc.constantFrom('image', 'file', 'fallback', 'audio')),
        payload: fc.oneof(any, fc.record({ url: fc.oneof(any, fc.string(), fc.webUrl()) })),
      }),
    );
    const content = fc.record(
      {
        text: any,
        is_echo: fc.oneof(any, fc.boolean()),
        app_id: any,
        quick_reply: any,
        attachments: fc.oneof(any, fc.array(attachment)),
      },
      { requiredKeys: [] },
    );
    const members = {
      sender: party,
      recipient: party,
      timestamp: any,
      message: fc.oneof(any, content),
      postback: any,
      delivery: fc.oneof(any, fc.record({ mids: any })),
      optin: any,
    };
    const items = fc.record(members, { requiredKeys: [] });
    fc.assert(fc.property(items, (each) => readable(JSON.stringify(each))));
  });
});
