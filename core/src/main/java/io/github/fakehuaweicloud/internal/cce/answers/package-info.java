/** What CCE answers with: documents about clusters and jobs, and the tables that describe them. */
package io.github.fakehuaweicloud.internal.cce.answers;
