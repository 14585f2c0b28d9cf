/**
 * IAM, and what gives access to a project: users, tokens, access keys, temporary credentials.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.iam.Iam}.
 */
@NullMarked
package io.github.fakehuaweicloud.iam;

import org.jspecify.annotations.NullMarked;
