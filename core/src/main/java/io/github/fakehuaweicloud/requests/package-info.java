/**
 * What the fake was sent: recorded requests, their parameters, and where they differ from the
 * vendor's pages.
 *
 * <p>An operation is documented on a page of the vendor's API reference. A page has tables, and a
 * table has rows, one a parameter. A row that a request breaks is a violation.
 */
@NullMarked
package io.github.fakehuaweicloud.requests;

import org.jspecify.annotations.NullMarked;
