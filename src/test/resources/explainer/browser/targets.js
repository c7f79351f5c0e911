/* Every control smaller than wanted: `24 × 18 a Words`. Links in a line of text are as high as the line. */
const out = [], [selector, least] = arguments;
for (const control of document.querySelectorAll(selector)) {
  if (!control.checkVisibility() || control.closest('.sr, .skip') || control.tabIndex < 0) continue;
  let box = (control.closest('label') || control).getBoundingClientRect();
  if (!box.width) continue;
  if (getComputedStyle(control).display === 'inline') continue;
  if (box.height < least - 0.1 || box.width < least - 0.1) out.push(Math.round(box.width) + ' × ' + Math.round(box.height) + ' ' + control.localName + ' ' + (control.getAttribute('aria-label') || control.textContent).trim().slice(0, 40));
}
return out;
