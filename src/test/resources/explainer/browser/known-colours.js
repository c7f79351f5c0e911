/* A page has a dozen colours, and axe reads their words thousands of times: each is read once. One that it cannot read it tells as ever. */
const Colour = axe.commons.color.Color, read = Colour.prototype.parseString, known = new Map();
Colour.prototype.parseString = function (words) {
  if (!known.has(words)) known.set(words, read.call(new Colour(0, 0, 0), words));
  const { r, g, b, alpha } = known.get(words);
  return Object.assign(this, { r, g, b, alpha });
};
