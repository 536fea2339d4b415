import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentPlatform } from '../../../platform/current.ts';
import { PasteableField } from './pasteable-field.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// jsdom draws nothing, so that it has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

const OLD = 'C«ng nh©n ®Ò nghÞ c¶i tiÕn quy tr×nh';
const NEW = 'Công nhân đề nghị cải tiến quy trình';
const VNI = 'Coâng nhaân ñeà nghò caûi tieán quy trình';
/** Toned capitals of TCVN3 are those of another font, so that their case is lost. */
const WITH_LOSS = '¸p dông tõ th¸ng n¨m. ë ®©y tèt.';

let root: Root;
let host: HTMLElement;

function Probe({ start, asksAtStart = false }: { start: string; asksAtStart?: boolean }) {
  const [value, setValue] = useState(start);
  return <PasteableField id="f" label="Mô tả" multiline {...{ value, asksAtStart }} onChange={setValue} />;
}

const field = () => host.querySelector('textarea')!;
const question = () => host.querySelector<HTMLElement>('.charset-offer');
const button = (name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const tap = (name: string) => act(() => button(name)!.click());
const said = () => host.querySelector('[role="status"]')?.textContent;
const draw = (start = '', asksAtStart = false) =>
  act(() => root.render(<Probe key={Math.random()} {...{ start, asksAtStart }} />));

/** What a browser does when something is put in where the selection is. */
function put(text: string, inputType = 'insertFromPaste', isComposing = false) {
  const control = field();
  const { value, selectionStart: from, selectionEnd: to } = control;
  const init = { bubbles: true, inputType, isComposing };
  const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
  act(() => {
    control.dispatchEvent(new InputEvent('beforeinput', init));
    setValue.call(control, value.slice(0, from) + text + value.slice(to));
    control.setSelectionRange(from + text.length, from + text.length);
    control.dispatchEvent(new InputEvent('input', init));
  });
}

function caretAt(from: number, to = from) {
  act(() => {
    field().focus();
    field().setSelectionRange(from, to);
  });
}

beforeEach(() => {
  currentPlatform().storage.remove('sang-kien.kept-texts');
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

describe('text in an old charset that is pasted', () => {
  it.each([OLD, VNI])('shows both versions, takes the focus and changes nothing unasked: %s', (old) => {
    draw();
    caretAt(0);
    put(old);
    expect(field().value).toBe(old);
    expect(document.activeElement).toBe(question());
    const versions = [...host.querySelectorAll('figure')].map(({ textContent }) => textContent);
    expect(versions).toEqual([`Bản bạn dán${old}`, `Bản đã chuyển${NEW}`]);
    const label = document.getElementById(question()!.getAttribute('aria-labelledby')!);
    expect(label?.textContent).toContain(old === OLD ? 'TCVN3' : 'VNI');
  });

  it('is replaced alone when the converted version is taken, with the caret behind it', () => {
    draw('Trước. Sau.');
    caretAt(7);
    put(`${OLD}. `);
    tap('Dùng bản đã chuyển');
    expect(field().value).toBe(`Trước. ${NEW}. Sau.`);
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe(`Trước. ${NEW}. `.length);
    expect(question()).toBeNull();
    expect(said()).toBe('Đã thay bằng bản đã chuyển.');
  });

  it('comes back by one tap, with the question', () => {
    draw('Trước. ');
    caretAt(7);
    put(OLD);
    tap('Dùng bản đã chuyển');
    tap('Hoàn tác');
    expect(field().value).toBe(`Trước. ${OLD}`);
    expect(document.activeElement).toBe(question());
  });

  it('stays when it is kept, and is not asked about again until that is taken back', () => {
    draw();
    caretAt(0);
    put(OLD);
    tap('Giữ nguyên');
    expect(field().value).toBe(OLD);
    expect(document.activeElement).toBe(field());
    expect(said()).toBe('Đã giữ nguyên như bạn dán.');
    draw();
    caretAt(0);
    put(OLD);
    expect(question()).toBeNull();
    put(VNI);
    expect(question()).not.toBeNull();
    tap('Giữ nguyên');
    tap('Hoàn tác');
    expect(question()).not.toBeNull();
  });

  it('is converted where it is, also after the person typed around it', () => {
    draw();
    caretAt(0);
    put(OLD);
    caretAt(0);
    put('1', 'insertText');
    put('. ', 'insertText');
    tap('Dùng bản đã chuyển');
    expect(field().value).toBe(`1. ${NEW}`);
  });

  it('is no question any more when it is gone', () => {
    draw();
    caretAt(0);
    put(OLD);
    caretAt(0, OLD.length);
    put('', 'deleteContentBackward');
    expect(question()).toBeNull();
  });

  it.each(['insertFromDrop', 'insertReplacementText', 'insertText'])('is seen as well by %s', (inputType) => {
    draw();
    caretAt(0);
    put(OLD, inputType);
    expect(question()).not.toBeNull();
  });

  it('has what was lost named, until the person wrote it anew', () => {
    draw();
    caretAt(0);
    put(WITH_LOSS);
    expect(question()?.textContent).toMatch(/xem lại.*“áp”.*“ở”/);
    tap('Dùng bản đã chuyển');
    const { value } = field();
    expect(host.querySelector('.charset-unmapped')?.textContent).toContain('“áp”');
    caretAt(value.indexOf('áp'), value.indexOf('áp') + 2);
    put('Áp', 'insertText');
    expect(host.querySelector('.charset-unmapped')?.textContent).not.toContain('“áp”');
    expect(host.querySelector('.charset-unmapped')?.textContent).toContain('“ở”');
  });
});

describe('other text that is pasted', () => {
  it.each([NEW, 'café, Müller, ±5 µm, 25 °C, €', 'Tôi làm ở xưởng số 2.\nMỗi ca 50 chiếc.'])(
    'is taken as it is: %j',
    (clean) => {
      draw();
      caretAt(0);
      put(clean);
      expect(field().value).toBe(clean);
      expect(question()).toBeNull();
      expect(document.activeElement).toBe(field());
    },
  );

  it('is composed in silence when its letters are decomposed', () => {
    draw('Trước. Sau.');
    caretAt(7);
    put(`${NEW}. `.normalize('NFD'));
    expect(field().value).toBe(`Trước. ${NEW}. Sau.`);
    expect(field().selectionStart).toBe(`Trước. ${NEW}. `.length);
    expect(question()).toBeNull();
  });

  it('is left alone while a keyboard still composes it', () => {
    draw();
    caretAt(0);
    put('việt'.normalize('NFD'), 'insertCompositionText', true);
    expect(field().value).toBe('việt'.normalize('NFD'));
  });
});

describe('a draft that holds text in an old charset', () => {
  const LINES = `Mở đầu.\n${OLD} mới`;

  it('asks once when the step opens, without taking the focus', () => {
    draw(LINES, true);
    expect(question()?.textContent).toContain('Bản đang có');
    expect(document.activeElement).toBe(document.body);
    expect(said()).toContain('Ô này đang có');
    tap('Dùng bản đã chuyển');
    expect(field().value).toBe(`Mở đầu.\n${NEW} mới`);
    draw(LINES, true);
    expect(question()).toBeNull();
  });

  it('does not ask about lines that were kept when they were pasted', () => {
    draw();
    caretAt(0);
    put(VNI);
    tap('Giữ nguyên');
    draw(`Mở đầu.\n${VNI}\nHết.`, true);
    expect(question()).toBeNull();
  });

  it('asks nothing in fields that did not wish it', () => {
    draw(`${OLD} khác`);
    expect(question()).toBeNull();
  });
});
