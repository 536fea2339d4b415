import type { EvidenceResponse } from '@sang-kien/shared';
import { TextField } from '../../components/text-field.tsx';
import { evidenceTexts } from '../../texts/evidence.ts';
import { FileList } from './file-list.tsx';
import { FilePicker } from './file-picker.tsx';
import type { UploadStore } from './upload-store.ts';
import { useUploadItems } from './use-uploads.ts';
import './evidence.css';

type EvidenceStepProps = {
  files: readonly EvidenceResponse[];
  uploads: UploadStore;
  /** Takes a file away on the server; without it the draft's own way is taken. */
  removeFile?: (fileId: string) => Promise<void>;
  /** A file was taken off the draft on the server. */
  onRemoved: (fileId: string) => void;
  filesError: string | undefined;
  /** Ties the link's field to the draft. */
  drive: {
    id: string;
    value: string;
    onChange: (value: string) => void;
    error: string | undefined;
    onBlur: () => void;
  };
};

export function EvidenceStep(props: EvidenceStepProps) {
  const { files, uploads, onRemoved, filesError, drive, removeFile } = props;
  const items = useUploadItems(uploads);
  // What is on its way already has a row of its own, with its progress.
  const settled = files.filter(
    ({ state, name }) => state === 'ready' || !items.some((item) => item.name === name),
  );
  const ready = files.filter(({ state }) => state === 'ready').length;
  return (
    <>
      <p>{evidenceTexts.intro}</p>
      <FilePicker error={filesError} onFiles={(chosen) => void uploads.add(chosen, ready)} />
      <FileList files={settled} {...{ items, uploads, onRemoved, removeFile }} />
      <div className="stack-tight">
        <TextField
          {...drive}
          label={evidenceTexts.drive}
          hint={evidenceTexts.driveHint}
          required={false}
          type="url"
          inputMode="url"
        />
        <DriveHow />
      </div>
    </>
  );
}

function DriveHow() {
  return (
    <details className="folded">
      <summary>{evidenceTexts.driveHowTitle}</summary>
      <ol className="folded-body">
        {evidenceTexts.driveHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
