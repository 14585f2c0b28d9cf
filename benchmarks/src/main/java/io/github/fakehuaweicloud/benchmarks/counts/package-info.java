/** Counts that do not depend on the machine, which the build holds against a bound. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.counts;

import org.jspecify.annotations.NullMarked;
