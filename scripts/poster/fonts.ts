import { fileURLToPath } from 'node:url';

const fileOf = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`));

/** Be Vietnam Pro (SIL Open Font License 1.1), drawn for Vietnamese; whole files with every mark. */
export const fonts = { family: 'Be Vietnam Pro', regular: fileOf('400Regular'), bold: fileOf('700Bold') };
