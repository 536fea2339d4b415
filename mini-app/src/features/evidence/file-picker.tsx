import { evidenceTypes, motTrieuSangKien } from '@sang-kien/shared';
import type { ChangeEvent } from 'react';
import { describedBy, Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { evidenceTexts } from '../../texts/evidence.ts';

const ID = 'evidence.fileIds';
const { files: most, fileBytes } = motTrieuSangKien.limits;
/** Types and endings both: some phones know only the one, some only the other. */
const ACCEPT = evidenceTypes.flatMap(({ type, endings }) => [type, ...endings.map((e) => `.${e}`)]).join(',');

/** A real file input under a button's look, so that keyboard, readers and tests meet the browser's own. */
export function FilePicker({
  error,
  onFiles,
}: {
  error?: string | undefined;
  onFiles: (files: File[]) => void;
}) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    // Emptied, so that the same file may be chosen again after it failed.
    event.target.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  const hint = evidenceTexts.filesHint(most, Math.floor(fileBytes / (1024 * 1024)));
  return (
    <Field id={ID} label={evidenceTexts.files} required={false} hint={hint} error={error}>
      <div className="file-picker">
        <input
          id={ID}
          type="file"
          multiple
          accept={ACCEPT}
          aria-describedby={describedBy(ID, { hint, error })}
          onChange={choose}
        />
        <span className="file-picker-face" aria-hidden="true">
          <Icon name="upload" />
          {evidenceTexts.add}
        </span>
      </div>
    </Field>
  );
}
