/** A file on its way to the server, as the list shows it. */
export type UploadItem = {
  /** Known to this page alone. */
  key: string;
  name: string;
  bytes: number;
  state: 'preparing' | 'uploading' | 'waiting' | 'failed' | 'refused';
  /** 0 … 100. */
  percent: number;
  /** Why it failed (may be tried again) or was refused (may not). */
  sentence: string | null;
};

/** Files that still move: nobody may go on without them. */
export function isPending({ state }: UploadItem): boolean {
  return state === 'preparing' || state === 'uploading' || state === 'waiting';
}

/** `3,4 MB`, `120 KB`; only an empty file has 0. */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes >= 1) return `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  return `${Math.max(Math.sign(bytes), Math.round(bytes / 1024)).toLocaleString('vi-VN')} KB`;
}
