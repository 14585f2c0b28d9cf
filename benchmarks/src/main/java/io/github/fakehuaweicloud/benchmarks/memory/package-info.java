/** Heap and resident memory. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
