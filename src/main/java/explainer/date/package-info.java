/**
 * Dates in prose: full and partial dates, ranges, decades, days of the week and words such as "the next day", and
 * whether a source's date carries them.
 */
package explainer.date;
