/** JUnit suites. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
