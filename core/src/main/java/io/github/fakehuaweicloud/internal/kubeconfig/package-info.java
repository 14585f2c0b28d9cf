/** The syntax of a kubeconfig: text to maps and lists, and back. */
package io.github.fakehuaweicloud.internal.kubeconfig;
