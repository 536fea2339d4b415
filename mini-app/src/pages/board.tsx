import { Screen } from '../components/screen.tsx';
import { Board } from '../features/official/board/board.tsx';
import { boardTexts } from '../texts/official-board.ts';
import { useBack } from './use-back.ts';

/** /can-bo/bang?don-vi=&giai-doan=&xep=&tim= */
export function BoardPage() {
  return (
    <Screen title={boardTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <Board />
    </Screen>
  );
}
