/** The credentials of a project. */
package io.github.fakehuaweicloud.internal.iam;
