/** Letters of segments run from A to ZZZ. */
export const maxSegmentLetters = 18_278;

/** The letter of the n-th customer segment, n from 0: A … Z, AA, AB … */
export function segmentLetter(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The inverse of `segmentLetter`, or undefined when the text is no such letter. */
export function segmentIndex(letter: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letter)) return undefined;
  let index = 0;
  for (const character of letter) index = index * 26 + (character.charCodeAt(0) - 64);
  return index - 1;
}
