/** What was asked and answered, in bounds. */
package io.github.fakehuaweicloud.internal.journal;
