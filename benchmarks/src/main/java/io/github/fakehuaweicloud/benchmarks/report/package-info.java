/** The table, its figures as JSON, as Markdown and as pictures. */
@NullMarked
package io.github.fakehuaweicloud.benchmarks.report;

import org.jspecify.annotations.NullMarked;
