const { openArchive } = await import('./dist/index.js');
const a = await openArchive('/work/wt/hundred.db', { readOnly: true });
for (let i = 0; i < 3; i++) {
  const t = performance.now();
  await a.search('government');
  console.log((performance.now() - t).toFixed(1));
}
await a.close();
