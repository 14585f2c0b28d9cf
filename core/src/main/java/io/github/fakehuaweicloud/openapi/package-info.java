/**
 * The pages as an OpenAPI 3.1 document, made of the declarations in {@code contract}.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.openapi.OpenApiDocument}.
 */
@NullMarked
package io.github.fakehuaweicloud.openapi;

import org.jspecify.annotations.NullMarked;
