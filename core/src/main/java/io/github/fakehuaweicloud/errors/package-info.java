/**
 * The errors that the cloud answers with. Those of a service stand beside it: {@code cce.CceError},
 * {@code hss.HssError}.
 */
@NullMarked
package io.github.fakehuaweicloud.errors;

import org.jspecify.annotations.NullMarked;
