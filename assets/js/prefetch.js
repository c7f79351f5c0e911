/* A browser fetches the page that a reader is about to open, as a rule in each page asks; not for a reader who saves data. */
(function () {
  if (navigator.connection && navigator.connection.saveData) document.querySelector('script[type=speculationrules]').remove();
})();
