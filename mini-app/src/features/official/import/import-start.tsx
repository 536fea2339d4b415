import { MAX_IMPORT_BYTES } from '@sang-kien/shared';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { fetchImportTemplate, uploadImport } from '../../../api/import.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { importTexts } from '../../../texts/official-import.ts';
import { FileButton } from './file-button.tsx';
import { Progress } from './progress.tsx';
import './import.css';

const texts = importTexts.steps;

/** The two steps before anything is recorded: the template, and the dry run of the file. */
export function ImportStart() {
  return (
    <>
      <section className="card stack">
        <h2>{texts.template}</h2>
        <p>{texts.templateLead}</p>
        <FileButton name={importTexts.templateName} fetchFile={fetchImportTemplate}>
          {texts.download}
        </FileButton>
      </section>
      <Upload />
    </>
  );
}

function Upload() {
  const { share, failure, upload } = useUpload();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <section className="card stack">
      <h2>{texts.upload}</h2>
      <p>{texts.uploadLead}</p>
      <Notice>{texts.consent}</Notice>
      {failure && <Failure failure={failure} />}
      <label className="visually-hidden" htmlFor={id}>
        {importTexts.title}
      </label>
      <input
        ref={input}
        id={id}
        className="visually-hidden"
        tabIndex={-1}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void upload(file);
          // The same file, put right meanwhile, may be chosen again.
          target.value = '';
        }}
      />
      <Button loading={share !== null} onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      {share !== null && (
        <Progress
          share={share}
          words={share < 1 ? texts.uploading(Math.floor(share * 100)) : texts.checking}
        />
      )}
    </section>
  );
}

type UploadFailure = { sentence: string; details: string[] };

function useUpload() {
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<UploadFailure | null>(null);
  const navigate = useNavigate();
  const upload = async (file: File) => {
    setFailure(null);
    if (file.size > MAX_IMPORT_BYTES) return setFailure({ sentence: importTexts.tooBig, details: [] });
    setShare(0);
    try {
      const { id } = await uploadImport(file, setShare);
      navigate(`/can-bo/nhap-tu-excel/${id}`);
    } catch (error) {
      const problems = error instanceof ApiProblem ? error.problems : [];
      setFailure({ sentence: sentenceOf(error), details: problems.map(({ message }) => message) });
    }
    setShare(null);
  };
  return { share, failure, upload };
}

function Failure({ failure: { sentence, details } }: { failure: UploadFailure }) {
  return (
    <Notice tone="error">
      <p>{sentence}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
