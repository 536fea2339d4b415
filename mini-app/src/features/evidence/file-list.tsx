import type { EvidenceResponse } from '@sang-kien/shared';
import { useState } from 'react';
import { deleteEvidence } from '../../api/evidence.ts';
import { ApiProblem } from '../../api/problem.ts';
import { evidenceTexts } from '../../texts/evidence.ts';
import { FileRow } from './file-row.tsx';
import { isPending, type UploadItem } from './upload-item.ts';
import type { UploadStore } from './upload-store.ts';

const texts = evidenceTexts.states;

type FileListProps = {
  files: readonly EvidenceResponse[];
  items: readonly UploadItem[];
  uploads: UploadStore;
  removeFile?: ((fileId: string) => Promise<void>) | undefined;
  onRemoved: (fileId: string) => void;
};

/** Files on the draft, then those on their way. */
export function FileList({ files, items, uploads, onRemoved, removeFile = deleteEvidence }: FileListProps) {
  if (files.length + items.length === 0) return null;
  return (
    <ul className="file-list" aria-label={evidenceTexts.list}>
      {files.map((file) => (
        <DraftFileRow key={file.id} {...{ file, removeFile }} onRemoved={() => onRemoved(file.id)} />
      ))}
      {items.map((item) => (
        <FileRow
          key={item.key}
          name={item.name}
          bytes={item.bytes}
          status={{ words: wordsOf(item), tone: isPending(item) ? 'moving' : 'wrong' }}
          percent={isPending(item) ? item.percent : null}
          onRetry={item.state === 'failed' ? () => uploads.again(item.key) : undefined}
          onRemove={() => void uploads.remove(item.key)}
        />
      ))}
    </ul>
  );
}

function wordsOf({ state, percent, sentence }: UploadItem): string {
  if (state === 'uploading') return texts.uploading(percent);
  return sentence ?? texts[state === 'refused' ? 'failed' : state];
}

type DraftFileProps = {
  file: EvidenceResponse;
  removeFile: (fileId: string) => Promise<void>;
  onRemoved: () => void;
};

function DraftFileRow({ file, removeFile, onRemoved }: DraftFileProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    try {
      await removeFile(file.id);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      // Gone already (removed in the chat or in another tab) is what was wanted.
      if (problem.code !== 'not_found') return setFailure(evidenceTexts.removeFailed);
    }
    return onRemoved();
  };
  const ready = file.state === 'ready';
  return (
    <FileRow
      name={file.name}
      bytes={file.bytes}
      status={{
        words: failure ?? (ready ? texts.ready : texts.unfinished),
        tone: failure !== null || !ready ? 'wrong' : 'ready',
      }}
      percent={null}
      onRemove={() => void remove()}
    />
  );
}
