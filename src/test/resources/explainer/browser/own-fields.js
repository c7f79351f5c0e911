/*
 * What axe is given for WeakMap. It keeps each channel of a colour in a weak map, and makes hundreds of thousands of
 * colours for a page: entries of such maps cost several times as much as fields of the objects themselves, and all of
 * them live no longer than the page.
 */
class {
  #key = Symbol();
  has(object) { return Object(object) === object && Object.hasOwn(object, this.#key); }
  get(object) { return object?.[this.#key]; }
  set(object, value) { object[this.#key] = value; return this; }
  delete(object) { return this.has(object) && delete object[this.#key]; }
}
