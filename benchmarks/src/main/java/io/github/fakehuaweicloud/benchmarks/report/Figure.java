package io.github.fakehuaweicloud.benchmarks.report;

/**
 * A measured value with a name of its own: a peer's, or one that a row is made of.
 *
 * @param unit of the row, if it can stand beside it in a picture
 */
public record Figure(String name, String unit, Spread value) {}
