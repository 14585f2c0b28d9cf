/** What the tests of several modules need. Knows nothing of the fake. */
package io.github.fakehuaweicloud.testkit;
