/**
 * What the API server of a cluster says of resources: which kinds there are, how they are
 * described, and what they look like as a table. Who keeps the resources is given to it.
 */
package io.github.fakehuaweicloud.internal.kubernetes.resources;
