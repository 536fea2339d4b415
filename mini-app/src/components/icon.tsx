/** Our own strokes on a 24 × 24 grid: zmp-ui's icon font comes from a content network. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  send: 'M4 12l16-8-6 16-3-7-7-1z',
  folder: 'M3 7a2 2 0 012-2h4l2 2h8a2 2 0 012 2v8a2 2 0 01-2 2H5a2 2 0 01-2-2V7z',
  book: 'M5 4h10a3 3 0 013 3v13H8a3 3 0 01-3-3V4zm0 13a3 3 0 013-3h10M9 8h5',
  help: 'M12 21a9 9 0 100-18 9 9 0 000 18zM9.5 9.5a2.5 2.5 0 114 2c-1 .8-1.5 1.2-1.5 2.5M12 17h.01',
  chat: 'M4 5h16v11H9l-5 4V5zm4 4h8m-8 3h5',
  bell: 'M6 16V11a6 6 0 1112 0v5l2 2H4l2-2zm4 4h4',
  check: 'M4 12.5l5 5L20 6.5',
  warning: 'M12 3l10 18H2L12 3zm0 6v6m0 3h.01',
  info: 'M12 21a9 9 0 100-18 9 9 0 000 18zm0-10v6m0-9h.01',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2z',
  file: 'M6 3h8l4 4v14H6V3zm8 0v4h4M9 12h6m-6 4h6',
  image: 'M4 5h16v14H4V5zm0 11l5-5 4 4 3-3 4 4M15 9h.01',
  link: 'M10 14l4-4M8 11l-2 2a3.5 3.5 0 005 5l2-2m-2-8l2-2a3.5 3.5 0 015 5l-2 2',
  trash: 'M5 7h14M10 7V4h4v3m-7 0l1 13h8l1-13',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1z',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zm5-2l5 5',
  building: 'M5 21V4h9v17m0-12h5v12M3 21h18M8 8h3m-3 4h3m-3 4h3',
  upload: 'M12 16V5m-4 4l4-4 4 4M5 15v4h14v-4',
  plus: 'M12 5v14M5 12h14',
  offline: 'M3 3l18 18M8.5 12.5a6 6 0 017-1M5 9a11 11 0 014-2m3-1a11 11 0 017 3M12 18h.01',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6l8-3zm-3 9l2 2 4-4',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
