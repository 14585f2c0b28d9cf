/**
 * What gives access to a project ({@link io.github.fakehuaweicloud.internal.iam.Access}), and IAM's
 * operations: a page and an endpoint each, listed in {@link
 * io.github.fakehuaweicloud.internal.iam.IamService}.
 */
package io.github.fakehuaweicloud.internal.iam;
