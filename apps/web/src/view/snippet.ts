/** A snippet cut at its hits: U+E000 opens one, U+E001 closes it. Unpaired marks are dropped. */
export function snippetRuns(snippet: string): { text: string; hit: boolean }[] {
  const runs: { text: string; hit: boolean }[] = [];
  let hit = false;
  let text = '';
  const flush = () => {
    if (text !== '') runs.push({ text, hit });
    text = '';
  };
  for (const char of snippet) {
    if (char === '\u{E000}' || char === '\u{E001}') {
      flush();
      hit = char === '\u{E000}';
    } else text += char;
  }
  flush();
  return runs;
}
