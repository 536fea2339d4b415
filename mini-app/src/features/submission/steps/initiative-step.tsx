import { motTrieuSangKien } from '@sang-kien/shared';
import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { charactersLeft, lineCharactersLeft } from '../form/counter.ts';
import { textField, type Form } from '../form/form.ts';
import { echoMoney } from '../form/money.ts';
import { PasteableField } from '../old-charset/pasteable-field.tsx';

const texts = submissionTexts.initiative;
const { title: longestTitle, description: longestDescription } = motTrieuSangKien.limits;

export function InitiativeStep({ form }: { form: Form }) {
  const title = textField(form, 'initiative.title');
  const description = textField(form, 'initiative.description');
  const titleLeft = lineCharactersLeft(title.value, longestTitle);
  const benefit = echoMoney(form.content.initiative?.benefitVnd);
  return (
    <>
      <PasteableField
        {...title}
        asksAtStart
        label={texts.title}
        hint={texts.titleHint}
        multiline
        rows={2}
        maxLengthHint={titleLeft < TITLE_LEFT_SHOWN ? titleLeft : undefined}
      />
      <PasteableField
        {...description}
        asksAtStart
        label={texts.description}
        hint={texts.descriptionHint}
        multiline
        rows={10}
        maxLengthHint={charactersLeft(description.value, longestDescription)}
      />
      <TextField
        {...textField(form, 'initiative.benefitVnd')}
        label={texts.benefit}
        hint={texts.benefitHint}
        required={false}
      />
      {benefit !== null && (
        <p className="echo" role="status">
          {benefit}
        </p>
      )}
    </>
  );
}

/** A short title needs no counter; it appears when the room grows scarce. */
const TITLE_LEFT_SHOWN = 60;
