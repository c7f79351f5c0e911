/* Runs axe; hands over one line for each finding, and one for each thing that it could not judge. Contrast of 7:1 is also one of 4.5:1. */
const done = arguments[arguments.length - 1], colours = arguments[0];
const all = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast-enhanced': { enabled: true }, 'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true },
    'table-fake-caption': { enabled: true }, 'td-has-header': { enabled: true }
  }
};
const some = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };
axe.run(document, Object.assign({ resultTypes: ['violations', 'incomplete'], elementRef: false, preload: false }, colours ? some : all)).then(found => {
  const line = (rule, node) => rule.id + ' ' + node.target.join(' ') + ' (' + (node.any[0] || node.all[0] || node.none[0] || rule).message + ')';
  const lines = rules => rules.flatMap(rule => rule.nodes.map(node => line(rule, node)));
  done([lines(found.violations), lines(found.incomplete)]);
}, fault => done([[String(fault)], []]));
