/** Kinds of evidence that the programme takes (bước 3.4): image, PDF or Word. */
export const evidenceKinds = ['image', 'pdf', 'word'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Media types by content, with the kind and the endings that people's files carry. */
export const evidenceTypes: readonly { type: string; kind: EvidenceKind; endings: readonly string[] }[] = [
  { type: 'image/jpeg', kind: 'image', endings: ['jpg', 'jpeg', 'jfif'] },
  { type: 'image/png', kind: 'image', endings: ['png'] },
  { type: 'image/webp', kind: 'image', endings: ['webp'] },
  { type: 'image/heic', kind: 'image', endings: ['heic', 'heif'] },
  { type: 'application/pdf', kind: 'pdf', endings: ['pdf'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    kind: 'word',
    endings: ['docx'],
  },
  { type: 'application/msword', kind: 'word', endings: ['doc'] },
];

/** Why a file is not taken; one cause, one sentence. */
export const evidenceCauses = ['too_big', 'wrong_type', 'empty', 'cut_off', 'renamed', 'too_many'] as const;
export type EvidenceCause = (typeof evidenceCauses)[number];

/** The sentence for a cause. `maxBytes` is the limit that the programme sets for one file. */
export function describeEvidenceCause(cause: EvidenceCause, maxBytes: number): string {
  const megabytes = Math.floor(maxBytes / (1024 * 1024));
  const sentences: Record<EvidenceCause, string> = {
    too_big: `Tệp lớn hơn ${megabytes} MB. Bạn vui lòng chọn tệp nhỏ hơn, hoặc để tệp trên Google Drive rồi dán liên kết.`,
    wrong_type: 'Chỉ nhận ảnh (JPG, PNG, HEIC, WEBP), PDF hoặc Word (DOC, DOCX). Bạn vui lòng chọn tệp khác.',
    empty: 'Tệp này trống, không có nội dung. Bạn vui lòng mở tệp kiểm tra rồi chọn lại.',
    cut_off: 'Tệp bị thiếu phần cuối, có thể do tải về chưa xong. Bạn vui lòng chọn lại tệp gốc.',
    renamed: 'Nội dung của tệp không đúng với đuôi tên tệp. Bạn vui lòng chọn đúng tệp gốc.',
    too_many: 'Hồ sơ đã đủ số tệp cho phép. Bạn vui lòng bớt một tệp rồi thêm tệp mới.',
  };
  return sentences[cause];
}

/** The ending of a file name in lower case, without the dot; empty when there is none. */
export function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** The kind that a file's ending promises; undefined when evidence of that ending is not taken. */
export function kindByName(fileName: string): EvidenceKind | undefined {
  const ending = endingOf(fileName);
  return evidenceTypes.find(({ endings }) => endings.includes(ending))?.kind;
}

/** The kind of a media type that was found in the content; undefined when it is not taken. */
export function kindByType(type: string): EvidenceKind | undefined {
  return evidenceTypes.find((each) => each.type === type)?.kind;
}
