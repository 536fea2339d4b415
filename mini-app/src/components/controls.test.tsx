import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';
import { Tile } from './tile.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let host: HTMLElement;
const draw = (element: ReactElement) => act(() => root.render(element));
const one = <E extends Element = HTMLElement>(selector: string) => {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' | ');

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

describe('a text field', () => {
  it('ties label, hint, error and counter to its input', () => {
    draw(
      <TextField
        label="Họ và tên"
        value=""
        onChange={() => undefined}
        hint="Ghi đủ dấu."
        error="Bạn chưa nhập họ và tên."
        maxLengthHint={12}
      />,
    );
    const input = one<HTMLInputElement>('input');
    expect(input.labels?.[0]?.textContent).toBe('Họ và tên');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(described(input)).toBe('Ghi đủ dấu. | Bạn chưa nhập họ và tên. | Còn 12 ký tự');
  });

  it('keeps "không bắt buộc" out of the name', () => {
    draw(<TextField label="Năm sinh" value="" onChange={() => undefined} required={false} />);
    expect(one<HTMLInputElement>('input').labels?.[0]?.textContent).toBe('Năm sinh');
    expect(host.textContent).toContain('không bắt buộc');
  });

  it('says how many signs are too many', () => {
    draw(<TextField label="Mô tả" value="" onChange={() => undefined} multiline maxLengthHint={-3} />);
    expect(described(one('textarea'))).toBe('Thừa 3 ký tự');
  });
});

describe('choices', () => {
  const options = [
    { value: 'a', label: 'Cán bộ công đoàn', hint: 'Ví dụ: chuyên trách.' },
    { value: 'b', label: 'Công nhân' },
  ];

  it('name each radio by its label alone and describe it by its hint', () => {
    draw(<RadioGroup legend="Nhóm" options={options} value="b" onChange={() => undefined} />);
    const [first, second] = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(first?.labels?.[0]?.textContent).toBe('Cán bộ công đoàn');
    expect(described(first!)).toBe('Ví dụ: chuyên trách.');
    expect(second?.checked).toBe(true);
  });

  it('tell which one was chosen', () => {
    const chosen = vi.fn();
    draw(<RadioGroup legend="Nhóm" options={options} value={null} onChange={chosen} />);
    act(() => one('input[value=b]').click());
    expect(chosen).toHaveBeenCalledWith('b');
  });

  it('tie an error to the checkbox', () => {
    draw(<Checkbox label="Tôi đồng ý" checked={false} onChange={() => undefined} error="Bạn chưa đồng ý." />);
    expect(described(one('input'))).toBe('Bạn chưa đồng ý.');
  });
});

describe('an error summary', () => {
  it('takes the focus and leads to the field without changing the address', () => {
    Element.prototype.scrollIntoView = vi.fn();
    const before = location.href;
    draw(
      <>
        <ErrorSummary problems={[{ fieldId: 'phone', message: 'Số điện thoại chưa đúng.' }]} />
        <input id="phone" />
      </>,
    );
    expect(document.activeElement).toBe(one('[role=alert]'));
    act(() => one('a').click());
    expect(document.activeElement?.id).toBe('phone');
    expect(location.href).toBe(before);
  });

  it('is not there when nothing is wrong', () => {
    draw(<ErrorSummary problems={[]} />);
    expect(host.textContent).toBe('');
  });
});

describe('buttons', () => {
  it('take no second tap while work is under way', () => {
    const tapped = vi.fn();
    draw(
      <Button loading onClick={tapped}>
        Nộp bài
      </Button>,
    );
    act(() => one('button').click());
    expect(tapped).not.toHaveBeenCalled();
  });

  it('keep their name when a note changes', () => {
    draw(<Tile label="Nộp sáng kiến" icon="send" note="Bạn có bản nháp đang viết dở" onClick={vi.fn()} />);
    const button = one('button');
    const shown = [...button.querySelectorAll('span')].filter(
      (each) => !each.closest('[aria-hidden="true"]'),
    );
    expect(shown.at(-1)?.textContent).toBe('Nộp sáng kiến');
    expect(described(button)).toBe('Bạn có bản nháp đang viết dở');
  });
});
