/** The list of services. */
package io.github.fakehuaweicloud.internal.services;
