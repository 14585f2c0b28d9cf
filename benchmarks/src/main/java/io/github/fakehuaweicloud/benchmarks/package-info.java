/** What the fake costs, measured beside its peers. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks;

import org.jspecify.annotations.NullMarked;
