/**
 * Contract coverage: what of the documented contract the requests of a test run have exercised, and
 * what nobody has tried.
 */
@NullMarked
package io.github.fakehuaweicloud.coverage;

import org.jspecify.annotations.NullMarked;
