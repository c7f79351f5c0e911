/* The letters in each full line of each paragraph of prose: those of all lines but a paragraph's last. */
const out = [];
for (const p of document.querySelectorAll(arguments[0])) {
  if (!p.checkVisibility()) continue;
  const lines = [];
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('.cites, .sr')) continue;
    for (let i = 0; i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (!box.width) continue;
      const last = lines[lines.length - 1];
      if (last && Math.abs(last.y - box.bottom) < box.height / 2) last.n++;
      else lines.push({ y: box.bottom, n: 1 });
    }
  }
  lines.slice(0, -1).forEach(line => out.push(line.n));
}
return out;
