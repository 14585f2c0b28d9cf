/** What opens a project, and made-up credentials. */
package io.github.fakehuaweicloud.internal.iam;
