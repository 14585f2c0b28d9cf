/**
 * Every row of every table, on a real socket: requests generated out of the declarations, both
 * sides of each bound.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.rows.EveryRowTest}.
 */
package io.github.fakehuaweicloud.rows;
