/**
 * What was asked and what was answered: one compact record a request, bounded per project.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.journal.RecordedRequest}. Records print with
 * their secrets masked.
 */
package io.github.fakehuaweicloud.journal;
