import { useParams } from 'react-router-dom';
import { Screen } from '../components/screen.tsx';
import { ImportDetail } from '../features/official/import/import-detail.tsx';
import { Imports } from '../features/official/import/imports.tsx';
import { importTexts } from '../texts/official-import.ts';
import { useBack } from './use-back.ts';

/** Where an import begins: the template, the upload, and those before. */
export function ImportsPage() {
  return (
    <Screen title={importTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{importTexts.lead}</p>
      <Imports />
    </Screen>
  );
}

export function ImportPage() {
  const { id = '' } = useParams();
  return (
    <Screen title={importTexts.title} onBack={useBack('/can-bo/nhap-tu-excel')} corner={false}>
      <ImportDetail key={id} id={id} />
    </Screen>
  );
}
