/** Work once it is warm: latencies over HTTP, and JMH's benchmarks of single steps. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.steady;

import org.jspecify.annotations.NullMarked;
