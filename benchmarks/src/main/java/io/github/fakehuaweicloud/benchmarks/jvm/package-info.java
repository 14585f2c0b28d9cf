/** Programs in JVMs of their own, and what they tell. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.jvm;

import org.jspecify.annotations.NullMarked;
