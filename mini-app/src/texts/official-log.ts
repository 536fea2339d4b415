import { officialTitles } from './official-titles.ts';

export const logTexts = {
  title: officialTitles.log,
  lead: 'Ai đã làm gì, lúc nào, trong đơn vị của Anh/Chị và các đơn vị bên dưới.',
  nothing: 'Chưa có việc nào được ghi.',
  system: 'Hệ thống',
  change: ({ before, after }: Record<'before' | 'after', string | null>) => {
    if (before === null) return after === null ? null : `${capital(after)}.`;
    return after === null ? `Trước đó: ${before}.` : `${capital(before)} → ${after}.`;
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
