/* Every text that a reader cannot get to: beyond the sides of the window, or cut by a box that does not scroll. */
const out = [], width = document.documentElement.clientWidth;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
function scrolls(style) { return /auto|scroll/.test(style.overflowX); }
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  if (!node.data.trim() || parent.closest('.sr, .skip, script, style, option, [hidden]') || !parent.checkVisibility()) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (!box.width) continue;
    let inside = false, why = '';
    for (let up = parent; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up), edge = up.getBoundingClientRect();
      if (style.clipPath !== 'none' && edge.width <= 1) { inside = true; break; }
      if (scrolls(style)) { inside = edge.left >= -1 && edge.right <= width + 1; if (!inside) why = 'scroll box outside'; break; }
      if (/hidden|clip/.test(style.overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) why = 'cut by ' + up.localName;
    }
    if (!inside && !why && (box.right > width + 1 || box.left < -1)) why = 'outside the window';
    if (!inside && why) { out.push(why + ': ' + node.data.trim().slice(0, 60)); break; }
  }
}
const root = document.scrollingElement;
if (root.scrollWidth > width + 1) out.push('the page is ' + root.scrollWidth + ' wide');
return out;
