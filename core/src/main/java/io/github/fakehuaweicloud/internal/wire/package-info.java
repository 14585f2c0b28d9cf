/**
 * What goes over the control API, as records: read from JSON, written as JSON, and described by its
 * OpenAPI document. A configuration file has the same shapes.
 *
 * <p>A component that may be left out is an {@code Optional} or a list. Documents show what is
 * there; they hold secrets only if somebody asked for them.
 */
@NullMarked
package io.github.fakehuaweicloud.internal.wire;

import org.jspecify.annotations.NullMarked;
