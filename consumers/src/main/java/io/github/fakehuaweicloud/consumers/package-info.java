/**
 * What stands on the class path of every consumer project beside the fake, and looks for what the
 * fake leaves behind.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.consumers.LeakCheck}. Not published.
 */
package io.github.fakehuaweicloud.consumers;
