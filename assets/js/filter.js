/* Keeps the timeline's filters in the address, and says when nothing fits. The style sheet does the filtering. */
(function () {
  var form = document.querySelector('[data-filter]'), empty = document.querySelector('[data-empty]');
  if (!form) return;
  var wanted = new URLSearchParams(location.search);
  ['who', 'when'].forEach(function (name) {
    var value = wanted.get(name);
    if (value && form[name].querySelector('option[value="' + CSS.escape(value) + '"]')) form[name].value = value;
  });
  function show() {
    var shown = [].some.call(document.querySelectorAll('.event-item'), function (item) { return item.offsetParent; });
    empty.hidden = shown;
    document.querySelectorAll('.period').forEach(function (period) {
      period.classList.toggle('bare', ![].some.call(period.querySelectorAll('.event-item'), function (item) {
        return getComputedStyle(item).display !== 'none';
      }));
    });
  }
  form.addEventListener('change', function () {
    var query = new URLSearchParams();
    ['who', 'when'].forEach(function (name) { if (form[name].value) query.set(name, form[name].value); });
    var text = query.toString();
    try { history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash); } catch (e) { /* a file has no address to keep */ }
    document.querySelectorAll('.bare').forEach(function (period) { period.classList.remove('bare'); });
    show();
  });
  show();
})();
