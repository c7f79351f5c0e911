/**
 * The source record: what a source says, passage by passage, in the project's own words, and the seal, a fingerprint of
 * the source's wording. Reading a record never throws for what stands in it: problems are collected, with their line.
 */
package explainer.source;
