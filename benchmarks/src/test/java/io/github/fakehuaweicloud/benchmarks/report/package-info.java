@NullMarked
package io.github.fakehuaweicloud.benchmarks.report;

import org.jspecify.annotations.NullMarked;
