/** The letter ь. */
const SOFT = 0x44c;

/** The form under which words are looked up. */
export function fold(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same of a word that is in lower case already. */
export function foldLower(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 0x7f && (code < 0x430 || code > 0x44f || (code === SOFT && i + 1 < lower.length))) {
      return (
        lower
          .normalize('NFC')
          .replaceAll('\u0301', '')
          .replaceAll('ё', 'е')
          .replace(/[’ʼ‘`]/g, "'")
          // Classical Belarusian writes soft what the official spelling leaves: «зьняволеньне», «судзьдзя».
          .replaceAll('ньн', 'нн')
          .replaceAll('льл', 'лл')
          .replaceAll('цьц', 'цц')
          .replaceAll('дзьдз', 'ддз')
          .replace(/([сзц])ь(?=[бвгдзклмнпрстфхцчшў])/g, '$1')
          // Belarusian writes у as ў after a vowel: «Саюз увёў», «яна ўвяла».
          .replace(/^ў/, 'у')
      );
    }
  }
  return lower;
}
