import { guideTexts } from '../../texts/guide.ts';
import { GuideSection } from './section.tsx';

export function GuideSteps() {
  const { title, items } = guideTexts.steps;
  return (
    <GuideSection id="cac-buoc" title={title}>
      <ol className="guide-steps">
        {items.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </GuideSection>
  );
}
