import type { EvidenceResponse, SubmissionDetail } from '@sang-kien/shared';
import { useCallback, useRef, useState } from 'react';
import { currentPlatform } from '../../../platform/current.ts';
import { readField, writeField, type FieldPath } from '../draft/field-path.ts';
import type { Form } from '../form/form.ts';
import { amendCopy, type AmendedParts } from './amend-copy.ts';
import { typedContent } from './amendment.ts';

/** The answers that a submitter is putting right; kept on the device with each change, and apart from any draft. */
export function useAmend(detail: SubmissionDetail) {
  const [copy] = useState(() => amendCopy(currentPlatform().storage, detail));
  const [parts, setParts] = useState<AmendedParts>(
    () => copy.read() ?? { content: typedContent(detail.content), files: detail.files },
  );
  // Two changes may come before the screen is drawn anew: the second builds on the first.
  const latest = useRef(parts);
  const change = useCallback(
    (make: (before: AmendedParts) => AmendedParts) => {
      latest.current = make(latest.current);
      copy.write(latest.current);
      setParts(latest.current);
    },
    [copy],
  );
  const set: Form['set'] = (path, value) =>
    change((before) => ({ ...before, content: writeField(before.content, path, value) }));
  const addFile = useCallback(
    (file: EvidenceResponse) =>
      change((before) => withFiles(before, [...before.files.filter(({ id }) => id !== file.id), file])),
    [change],
  );
  const removeFile = (fileId: string) =>
    change((before) =>
      withFiles(
        before,
        before.files.filter(({ id }) => id !== fileId),
      ),
    );
  return {
    ...parts,
    latest: () => latest.current.content,
    set,
    addFile,
    removeFile,
    forget: copy.clear,
  };
}
export type Amend = ReturnType<typeof useAmend>;

const FILES: FieldPath = 'evidence.fileIds';

function withFiles({ content }: AmendedParts, files: EvidenceResponse[]): AmendedParts {
  const ids = files.filter(({ state }) => state === 'ready').map(({ id }) => id);
  const same = JSON.stringify(readField(content, FILES)) === JSON.stringify(ids);
  return { files, content: same ? content : writeField(content, FILES, ids) };
}
