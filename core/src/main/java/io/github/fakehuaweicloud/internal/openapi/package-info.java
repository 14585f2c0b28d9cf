/** The pages as an OpenAPI document. */
package io.github.fakehuaweicloud.internal.openapi;
