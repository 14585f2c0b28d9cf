/**
 * The fake as a process: its command line, and what it prints.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.standalone.ServeCommand}. The only package
 * that may print to standard output.
 */
package io.github.fakehuaweicloud.standalone;
