import type { ComponentProps } from 'react';
import { TextField } from '../../../components/text-field.tsx';
import { CharsetOffer } from './charset-offer.tsx';
import { useOldCharset } from './use-old-charset.ts';

type PasteableFieldProps = ComponentProps<typeof TextField> & {
  id: string;
  /** Asks also about what stands in the field when it opens. */
  asksAtStart?: boolean;
};

/** A text field into which people paste what they wrote elsewhere: text in an old charset is offered converted. */
export function PasteableField({ asksAtStart, ...field }: PasteableFieldProps) {
  const { id, value, onChange } = field;
  const charset = useOldCharset({ id, value, onChange, asksAtStart });
  return (
    <div className="stack-tight" ref={charset.around}>
      <TextField {...field} onChange={charset.typed} />
      <CharsetOffer
        {...{ id, value, offer: charset.offer }}
        onConvert={charset.convert}
        onKeep={charset.keep}
        onUndo={charset.undo}
      />
    </div>
  );
}
