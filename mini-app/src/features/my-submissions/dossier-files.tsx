import type { EvidenceResponse, SubmissionDetail } from '@sang-kien/shared';
import { useState } from 'react';
import { getEvidence } from '../../api/evidence.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { currentPlatform } from '../../platform/current.ts';
import { dossierTexts as texts } from '../../texts/dossier.ts';
import { saveAs } from '../../components/save-as.ts';

/** The evidence of a dossier: each file opens with the person's own session. */
export function DossierFiles({ detail }: { detail: SubmissionDetail }) {
  const { files, content } = detail;
  const { driveUrl } = content.evidence;
  return (
    <section className="card">
      <h2>{texts.labels.files}</h2>
      {files.length === 0 && driveUrl === undefined && <p>{texts.none}</p>}
      <ul className="list">
        {files.map((file) => (
          <li key={file.id}>
            <FileRow file={file} />
          </li>
        ))}
      </ul>
      {driveUrl !== undefined && (
        <div className="stack-tight">
          <h3>{texts.labels.driveUrl}</h3>
          <p className="soft">{driveUrl}</p>
          <Button variant="secondary" onClick={() => void currentPlatform().openUrl(driveUrl)}>
            {texts.file.openDrive}
          </Button>
        </div>
      )}
    </section>
  );
}

function FileRow({ file }: { file: EvidenceResponse }) {
  const { opening, failure, open } = useOpenFile(file);
  return (
    <>
      {failure && <Notice tone="error">{failure}</Notice>}
      <button
        type="button"
        className="link-row file-row"
        aria-label={texts.file.open(file.name)}
        aria-busy={opening || undefined}
        onClick={open}
      >
        <Icon name={file.kind === 'image' ? 'image' : 'file'} />
        <span className="link-row-words">
          <strong>{file.name}</strong>
          <span className="soft">{texts.file.size(file.bytes)}</span>
        </span>
        <Icon name="next" />
      </button>
    </>
  );
}

function useOpenFile(file: EvidenceResponse) {
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const fetchAndSave = async () => {
    try {
      saveAs(await getEvidence(file.id), file.name);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setOpening(false);
  };
  const open = () => {
    if (opening) return;
    setOpening(true);
    setFailure(null);
    void fetchAndSave();
  };
  return { opening, failure, open };
}
