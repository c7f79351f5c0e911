/* Shortens the list of all things as one types. Without scripts the list is whole. */
(function () {
  var finder = document.querySelector('[data-finder]');
  if (!finder) return;
  var input = finder.querySelector('input'), output = finder.querySelector('output'), lines = document.querySelectorAll('[data-group] li');
  function plain(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
  var texts = [].map.call(lines, function (line) { return plain(line.textContent); });
  function find() {
    var words = plain(input.value).split(/\s+/), n = 0;
    lines.forEach(function (line, i) {
      line.hidden = !words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      if (!line.hidden) n++;
    });
    document.querySelectorAll('[data-group]').forEach(function (group) { group.hidden = !group.querySelector('li:not([hidden])'); });
    output.textContent = input.value.trim() ? output.dataset[n ? 'found' : 'none'].replace('{n}', n) : '';
    try { history.replaceState(null, '', location.pathname + (input.value ? '?q=' + encodeURIComponent(input.value) : '')); } catch (e) { /* a file has no address to keep */ }
  }
  finder.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', find);
  if (input.value) find();
})();
