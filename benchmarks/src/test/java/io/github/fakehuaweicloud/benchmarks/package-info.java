@NullMarked
package io.github.fakehuaweicloud.benchmarks;

import org.jspecify.annotations.NullMarked;
