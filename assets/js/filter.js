/* Keeps the timeline's filters in the address, and says what the list shows. The style sheet does the filtering. */
(function () {
  var form = document.querySelector('[data-filter]'), empty = document.querySelector('[data-empty]'), line = document.querySelector('[data-showing]');
  if (!form) return;
  var wanted = new URLSearchParams(location.search), menus = [form.who, form.when], items = document.querySelectorAll('.event-item');
  menus.forEach(function (menu) {
    var value = wanted.get(menu.name);
    if (value && menu.querySelector('option[value="' + CSS.escape(value) + '"]')) menu.value = value;
  });
  function seen(item) { return item.offsetParent; }
  function show() {
    var chosen = menus.filter(function (menu) { return menu.value; }).map(function (menu) { return menu.selectedOptions[0].text; });
    document.querySelectorAll('.period').forEach(function (period) {
      period.classList.remove('bare');
      period.classList.toggle('bare', ![].some.call(period.querySelectorAll('.event-item'), function (item) {
        return getComputedStyle(item).display !== 'none';
      }));
    });
    var n = [].filter.call(items, seen).length;
    empty.hidden = n > 0;
    line.hidden = !chosen.length;
    line.firstChild.textContent = line.dataset.showing.replace('{what}', chosen.join(', ')).replace('{n}', n).replace('{all}', items.length);
  }
  function change() {
    var query = new URLSearchParams();
    menus.forEach(function (menu) { if (menu.value) query.set(menu.name, menu.value); });
    var text = query.toString();
    try { history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash); } catch (e) { /* a file has no address to keep */ }
    show();
  }
  form.addEventListener('change', change);
  /* The menus are empty only after the event */
  form.addEventListener('reset', function () { setTimeout(change); });
  show();
})();
