/**
 * What the fake was sent: recorded requests, their parameters, and where they differ from the
 * vendor's documentation.
 *
 * <p>The vendor's API reference has one <em>page</em> per operation. A page has tables; each
 * <em>row</em> of a table documents one parameter. A request that breaks a row has a {@link
 * io.github.fakehuaweicloud.requests.Violation}.
 */
@NullMarked
package io.github.fakehuaweicloud.requests;

import org.jspecify.annotations.NullMarked;
