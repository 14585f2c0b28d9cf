/** Many connections, many projects. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.load;

import org.jspecify.annotations.NullMarked;
