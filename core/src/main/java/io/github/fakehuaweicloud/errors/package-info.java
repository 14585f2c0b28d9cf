/**
 * The errors that the cloud answers with: those of the API gateway here, those of a service in its
 * own package ({@code cce.CceError}, {@code hss.HssError}, {@code iam.IamError}).
 */
@NullMarked
package io.github.fakehuaweicloud.errors;

import org.jspecify.annotations.NullMarked;
