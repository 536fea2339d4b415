import { readMoney } from '@sang-kien/shared';

const UNITS = [
  { name: 'tỷ đồng', size: 1e9 },
  { name: 'triệu đồng', size: 1e6 },
] as const;

/** An amount of đồng as people say it: `120 triệu đồng`, `1,25 tỷ đồng`, `1.234.567 đồng`. */
export function formatMoney(dong: number): string {
  const unit = UNITS.find(({ size }) => dong >= size && Number.isInteger((dong / size) * 100));
  if (!unit) return `${dong.toLocaleString('vi-VN')} đồng`;
  return `${(dong / unit.size).toLocaleString('vi-VN', { maximumFractionDigits: 2 })} ${unit.name}`;
}

/** What we understood of a typed amount, to be shown below its field; null while there is none. */
export function echoMoney(typed: string | number | null | undefined): string | null {
  const read = readMoney(typed);
  return typeof read === 'number' ? formatMoney(read) : null;
}
