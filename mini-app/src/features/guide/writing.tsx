import { motTrieuSangKien } from '@sang-kien/shared';
import { guideTexts } from '../../texts/guide.ts';
import { GuideSection, Points } from './section.tsx';

const { limits } = motTrieuSangKien;
const MEGABYTE = 1024 * 1024;

export function Writing() {
  const { title, lead, items } = guideTexts.description;
  return (
    <GuideSection id="mo-ta" title={title}>
      <p>{lead(limits.description.toLocaleString('vi-VN'))}</p>
      <Points items={items} />
    </GuideSection>
  );
}

export function EvidenceHelp() {
  const { title, lead, files, driveTitle, drive, driveCheck } = guideTexts.evidence;
  return (
    <GuideSection id="minh-chung" title={title}>
      <p>{lead}</p>
      <p>{files(limits.files, Math.floor(limits.fileBytes / MEGABYTE))}</p>
      <h3>{driveTitle}</h3>
      <Points items={drive} ordered />
      <p>{driveCheck}</p>
    </GuideSection>
  );
}
