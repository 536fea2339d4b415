import { Screen } from '../components/screen.tsx';

/** /bien-nhan/:code */
export function ReceiptPage() {
  return <Screen title="Biên nhận">{null}</Screen>;
}
