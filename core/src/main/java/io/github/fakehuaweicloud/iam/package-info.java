/** Who a project is, and what opens it: tokens, access keys, temporary credentials. */
@NullMarked
package io.github.fakehuaweicloud.iam;

import org.jspecify.annotations.NullMarked;
