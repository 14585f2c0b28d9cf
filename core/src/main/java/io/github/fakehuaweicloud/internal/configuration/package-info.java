/**
 * The configuration file of the standalone server: read, and held against the records of {@code
 * wire}. Each error names line, column and field.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.configuration.ConfigurationFile}.
 */
@NullMarked
package io.github.fakehuaweicloud.internal.configuration;

import org.jspecify.annotations.NullMarked;
