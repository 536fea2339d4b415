import { exclusionNames, motTrieuSangKien } from '@sang-kien/shared';
import { guideTexts } from '../../texts/guide.ts';
import { GuideSection, Points } from './section.tsx';

export function Conditions() {
  const { title, lead, items, who } = guideTexts.conditions;
  return (
    <GuideSection id="dieu-kien" title={title}>
      <p>{lead}</p>
      <Points items={items} />
      <p>{who}</p>
    </GuideSection>
  );
}

/** The programme's own groups with plain examples of each. */
export function Examples() {
  return (
    <GuideSection id="vi-du" title={guideTexts.examples.title}>
      {motTrieuSangKien.targetGroups.map(({ id, name, examples }) => (
        <details key={id} className="more">
          <summary>{name}</summary>
          <Points items={examples} />
        </details>
      ))}
    </GuideSection>
  );
}

export function Exclusions() {
  return (
    <GuideSection id="khong-nhan" title={guideTexts.exclusions.title}>
      <Points items={Object.values(exclusionNames)} ordered />
    </GuideSection>
  );
}
