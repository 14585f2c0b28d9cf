/**
 * The resources of fake clusters, kept by fabric8's mock of Kubernetes. Nothing here is called by
 * tests: it is found on the class path by {@link java.util.ServiceLoader}.
 */
package io.github.fakehuaweicloud.kubernetes.resources;
