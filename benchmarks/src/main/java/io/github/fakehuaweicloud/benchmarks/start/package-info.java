/** From nothing to the first answer. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.start;

import org.jspecify.annotations.NullMarked;
