/** A client on a plain socket, so that no library's client is measured. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.client;

import org.jspecify.annotations.NullMarked;
