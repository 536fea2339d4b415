import { limits } from '@sang-kien/shared';
import { useEffect } from 'react';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { scarceRoom } from '../form/counter.ts';
import { textField, type Form } from '../form/form.ts';
import { OnBehalfNotice } from '../on-behalf/on-behalf-notice.tsx';
import { PasteableField } from '../old-charset/pasteable-field.tsx';
import { warmUnitFinder } from '../workplace/unit-search.ts';
import { CoAuthors } from './co-authors.tsx';
import { PhoneField } from './phone-field.tsx';

const texts = submissionTexts.personal;

export function PersonalStep({ form }: { form: Form }) {
  const { content, set, errorOf } = form;
  const onBehalf = content.submittedBy === 'union';
  // What the browser knows by heart is the officer's, not the author's.
  const known = (field: string) => (onBehalf ? 'off' : field);
  useEffect(warmUnitFinder, []);
  const fullName = textField(form, 'author.fullName');
  const jobTitle = textField(form, 'author.jobTitle');
  return (
    <>
      {onBehalf && <OnBehalfNotice />}
      <PasteableField
        {...fullName}
        label={texts.fullName}
        maxLengthHint={scarceRoom(fullName.value, limits.fullName)}
        hint={texts.fullNameHint}
        autoComplete={known('name')}
      />
      <PhoneField form={form} />
      <TextField
        {...textField(form, 'author.birthYear')}
        label={texts.birthYear}
        required={false}
        inputMode="numeric"
        autoComplete={known('bday-year')}
      />
      <PasteableField
        {...jobTitle}
        label={texts.jobTitle}
        maxLengthHint={scarceRoom(jobTitle.value, limits.jobTitle)}
        hint={texts.jobTitleHint}
        required={false}
        autoComplete={known('organization-title')}
      />
      <TextField
        {...textField(form, 'author.email')}
        label={texts.email}
        required={false}
        type="email"
        autoComplete={known('email')}
      />
      <Checkbox
        id="author.unionMember"
        label={onBehalf ? texts.unionMemberOnBehalf : texts.unionMember}
        checked={content.author?.unionMember === true}
        onChange={(on) => set('author.unionMember', on)}
        error={errorOf('author.unionMember')}
      />
      <Checkbox
        id="submittedBy"
        label={texts.onBehalf}
        hint={texts.onBehalfHint}
        checked={onBehalf}
        onChange={(on) => set('submittedBy', on ? 'union' : 'self')}
        error={errorOf('submittedBy')}
      />
      <CoAuthors form={form} />
    </>
  );
}
