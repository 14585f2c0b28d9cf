/**
 * The vendor's pages as an OpenAPI 3.1 document, generated from the same declarations that the fake
 * checks requests against.
 */
@NullMarked
package io.github.fakehuaweicloud.openapi;

import org.jspecify.annotations.NullMarked;
