/*
 * Runs axe; hands over one line for each finding, and one for each thing that it could not judge. Contrast is measured once,
 * by the strict rule: axe has it pass over what is below 4.5:1, which its other rule would flag, so that limit is taken off.
 */
const done = arguments[arguments.length - 1], colours = arguments[0];
const all = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true },
    'table-fake-caption': { enabled: true }, 'td-has-header': { enabled: true }
  }
};
const checks = { 'color-contrast-enhanced': { options: { contrastRatio: { normal: { minThreshold: null }, large: { minThreshold: null } } } } };
const some = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };
axe.run(document, Object.assign({ resultTypes: ['violations', 'incomplete'], elementRef: false, preload: false, checks }, colours ? some : all)).then(found => {
  const line = (rule, node) => rule.id + ' ' + node.target.join(' ') + ' (' + (node.any[0] || node.all[0] || node.none[0] || rule).message + ')';
  const lines = rules => rules.flatMap(rule => rule.nodes.map(node => line(rule, node)));
  done([lines(found.violations), lines(found.incomplete)]);
}, fault => done([[String(fault)], []]));
