import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../components/icon.tsx';
import { arrivalUnitId } from '../../platform/arrival.ts';
import { homeTexts } from '../../texts/home.ts';

/** The unit of the QR code that led here; nothing when there is none of that id. */
export function ArrivalUnit() {
  const id = arrivalUnitId();
  const name = useLoad(() => nameOf(id), id ?? '');
  if (id === null || name.state === 'failed') return null;
  if (name.state === 'ready' && name.value === null) return null;
  return (
    <p className="arrival">
      <Icon name="building" />
      <span>
        {homeTexts.arrival} <strong>{name.state === 'ready' ? name.value : '…'}</strong>
      </span>
    </p>
  );
}

/** The tree of units is heavy: it is fetched only for those who come by a QR code. */
async function nameOf(id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { unitName } = await import('./unit-name.ts');
  return unitName(id);
}
