/** Every rhyme of written Vietnamese without its tone. */
const BARE_RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ
  uy uya uych uyn uynh uyt uyp uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y ych ynh yt yêm yên yêng yêt yêu`
  .trim()
  .split(/\s+/);

const [ACUTE, DOT_BELOW] = ['\u0301', '\u0323'];
const ALL_TONES = ['', '\u0300', '\u0309', '\u0303', ACUTE, DOT_BELOW];
const STOPPED = /[cpt]$|ch$/;
const VOWELS = /^[aăâeêioôơuưy]+/;

/** Rhymes with the tone where a typing program puts it, and the same rhymes without it. */
export const TONED_RHYMES: ReadonlyMap<string, string> = tonedBy(tonePlaces);

/** The same with the tone also where people put it by mistake (hòan). */
export const LOOSE_RHYMES: ReadonlyMap<string, string> = tonedBy(loosePlaces);

function tonedBy(places: (rhyme: string) => readonly number[]): ReadonlyMap<string, string> {
  return new Map(
    BARE_RHYMES.flatMap((rhyme) => withTones(rhyme, places(rhyme)).map((toned) => [toned, rhyme] as const)),
  );
}

function withTones(rhyme: string, places: readonly number[]): string[] {
  const tones = STOPPED.test(rhyme) ? [ACUTE, DOT_BELOW] : ALL_TONES;
  return places.flatMap((place) =>
    tones.map((tone) => (rhyme.slice(0, place + 1) + tone + rhyme.slice(place + 1)).normalize('NFC')),
  );
}

/** Indexes of the vowels that may carry the tone; two only where old and new style differ (hòa, hoà). */
function tonePlaces(rhyme: string): number[] {
  const vowels = VOWELS.exec(rhyme)?.[0] ?? '';
  const marked = Math.max(...[...vowels].map((vowel, place) => ('ăâêôơư'.includes(vowel) ? place : -1)), -1);
  if (marked >= 0) return [marked];
  if (['oa', 'oe', 'uy'].includes(rhyme)) return [0, 1];
  const second = vowels.length === 3 || (vowels.length === 2 && rhyme.length > 2);
  return [second ? 1 : 0];
}

/** Every vowel but a closing glide: hòan and thủơ are seen, but nobody writes maó. */
function loosePlaces(rhyme: string): number[] {
  const vowels = VOWELS.exec(rhyme)?.[0] ?? '';
  const closed = rhyme === 'uy' || vowels.length < rhyme.length;
  return [...vowels].flatMap((vowel, place) =>
    place > 0 && !closed && place === vowels.length - 1 && 'iouy'.includes(vowel) ? [] : [place],
  );
}
