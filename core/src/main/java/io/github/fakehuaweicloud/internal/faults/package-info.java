/** What faults do, and which fault a call gets. */
package io.github.fakehuaweicloud.internal.faults;
