/*
 * Evidence at hand. With scripts off a citation leads to the list at the foot of the page; here it opens the passage
 * where the reader is: beside the text where there is a margin, else over it. Nothing here is needed.
 */
(function () {
  var root = document.documentElement, list = document.querySelector('.evidence');

  /* The switches of the reading bar, remembered. */
  ['marks', 'lens'].forEach(function (id) {
    var box = document.getElementById(id), kept = null;
    if (!box) return;
    try { kept = localStorage.getItem(id); } catch (e) { /* not allowed: then it is not remembered */ }
    if (kept) box.checked = kept === 'on';
    box.addEventListener('change', function () {
      try { localStorage.setItem(id, box.checked ? 'on' : 'off'); } catch (e) { /* as above */ }
    });
  });
  if (!list) return;

  /* In the margin, a passage stands beside the first claim that cites it and has room near it. Else it stays at the foot. */
  var wide = matchMedia('(min-width: 62rem)');
  function margin() {
    var main = list.parentNode, top = main.getBoundingClientRect().top, low = 0;
    root.classList.toggle('margin', wide.matches);
    list.querySelectorAll('.beside').forEach(function (item) { item.classList.remove('beside'); });
    if (wide.matches) main.querySelectorAll('article a.cite[href^="#"]').forEach(function (cite) {
      var item = document.getElementById(cite.hash.slice(1)), at = cite.getBoundingClientRect().top - top - 6;
      if (!list.contains(item) || item.classList.contains('beside') || low - at > 480) return;
      item.classList.add('beside');
      item.style.top = (at = Math.max(low, at)) + 'px';
      low = at + item.offsetHeight + 14;
    });
    /* Only the screen's style sheet knows of it: paper has no margin */
    main.style.setProperty('--notes', low + 60 + 'px');
  }
  margin();
  addEventListener('resize', margin);
  addEventListener('load', margin);

  /* Over the text: one box, filled anew each time. */
  var box = document.createElement('div'), from = null;
  box.className = 'note';
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  box.hidden = true;
  document.body.appendChild(box);
  function close(back) {
    if (!from) return;
    box.hidden = true;
    list.querySelectorAll('.here').forEach(function (item) { item.classList.remove('here'); });
    from.removeAttribute('aria-expanded');
    if (back) from.focus({ preventScroll: true });
    from = null;
  }
  document.addEventListener('click', function (event) {
    var cite = event.target.closest('article a.cite[href^="#"]');
    if (!cite) { if (!box.contains(event.target)) close(false); return; }
    var item = document.getElementById(cite.hash.slice(1));
    if (!item || !list.contains(item) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    close(false);
    from = cite;
    var place = item.getBoundingClientRect();
    if (item.classList.contains('beside') && place.top >= 0 && place.bottom <= innerHeight) {
      item.classList.add('here');
      item.tabIndex = -1;
      item.focus({ preventScroll: true });
      return;
    }
    box.innerHTML = '<button type="button" class="close">' + list.dataset.close + '</button>';
    box.appendChild(item.lastElementChild.cloneNode(true));
    box.setAttribute('aria-label', cite.getAttribute('aria-label'));
    box.dataset.voice = item.dataset.voice;
    box.hidden = false;
    cite.setAttribute('aria-expanded', 'true');
    var at = cite.getBoundingClientRect(), above = at.top - 8 - box.offsetHeight, below = at.bottom + 8;
    box.style.top = (scrollY + (below + box.offsetHeight > innerHeight && above > 0 ? above : below)) + 'px';
    box.style.left = Math.max(12, Math.min(at.left - 40, root.clientWidth - box.offsetWidth - 12)) + 'px';
    box.focus({ preventScroll: true });
  });
  box.addEventListener('click', function (event) { if (event.target.closest('.close')) close(true); });
  /* Escape returns to the citation; so does Tab at the end of the passage, and reading goes on from there. */
  document.addEventListener('keydown', function (event) {
    var passage = from && (box.hidden ? list.querySelector('.here') : box);
    if (event.key === 'Escape') close(true);
    if (event.key !== 'Tab' || !passage || !passage.contains(event.target)) return;
    var links = passage.querySelectorAll('a, button'), back = event.shiftKey;
    if (event.target !== links[back ? 0 : links.length - 1] && !(back && event.target === passage)) return;
    close(true);
    if (back) event.preventDefault();
  });
})();
