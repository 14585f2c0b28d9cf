/**
 * The fake as a process: its command line and its output.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.standalone.ServeCommand}. The only package that may
 * print to standard output.
 */
package io.github.fakehuaweicloud.standalone;
