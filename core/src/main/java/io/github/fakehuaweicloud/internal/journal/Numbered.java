package io.github.fakehuaweicloud.internal.journal;

/**
 * A recorded request with its place in the journal.
 *
 * @param number from 1; goes on after the journal was cleared
 */
public record Numbered(long number, Exchange exchange) {}
