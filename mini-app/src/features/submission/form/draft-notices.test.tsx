import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nothingLoaded, type DraftSnapshot } from '../draft/draft-snapshot.ts';
import { DraftNotices } from './draft-notices.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let host: HTMLElement;
let address: string;
const dismissed = vi.fn();

function Probe({ draft }: { draft: DraftSnapshot }) {
  address = useLocation().pathname;
  return <DraftNotices draft={draft} onDismiss={dismissed} />;
}

const open = (change: Partial<DraftSnapshot>) =>
  act(() =>
    root.render(
      <MemoryRouter initialEntries={['/nop/personal']}>
        <Probe draft={{ ...nothingLoaded, phase: 'ready', ...change }} />
      </MemoryRouter>,
    ),
  );
const press = (name: string) =>
  act(() => [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

beforeEach(() => {
  dismissed.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const whole = {
  author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' },
  targetGroup: 'enterprise_worker',
  initiative: { title: 'Gá bắt vít', description: 'Làm thêm một cái gá.' },
  recognition: { body: 'council', documentNo: '1', date: '15/3/2022', appliedFrom: '10/1/2022' },
  declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
};
const continuedInChat = '2022-06-15T02:05:00.000Z';

it('tells when the chat went on and what is missing, and leads to the first of it', () => {
  const { author, workplace, targetGroup, recognition } = whole;
  open({ continuedInChat, content: { author, workplace, targetGroup, recognition } });
  const told =
    'Bạn đã viết tiếp qua tin nhắn Zalo lúc 9h05 ngày 15/6/2022. Còn thiếu: Nội dung sáng kiến, Cam kết.';
  expect(host.textContent).toContain(told);
  press('Viết tiếp: Nội dung sáng kiến');
  expect(address).toBe('/nop/initiative');
  expect(dismissed).toHaveBeenCalledOnce();
});

it('leads to the check page when nothing is missing', () => {
  open({ continuedInChat, content: whole });
  expect(host.textContent).toContain('Các mục đã đủ');
  press('Kiểm tra lại');
  expect(address).toBe('/nop/kiem-tra');
});

it('names what another door changed', () => {
  open({ changedElsewhere: { fields: ['evidence.fileIds', 'author.fullName'], via: 'chat' } });
  expect(host.textContent).toContain('Vừa được sửa qua tin nhắn: Họ và tên, Tệp minh chứng.');
  open({ changedElsewhere: { fields: ['initiative.title'], via: 'app' } });
  expect(host.textContent).toContain('Vừa được sửa ở nơi khác: Tên sáng kiến.');
  press('Đã hiểu');
  expect(dismissed).toHaveBeenCalledOnce();
});
