package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.wire.NewProject;
import java.util.function.Function;

/**
 * A project to open.
 *
 * @param document what it is
 * @param origins where its secrets came from
 * @param wording makes the error that the user sees of one that is about the document
 */
record ProjectPlan(
    NewProject document, Origins origins, Function<RuntimeException, RuntimeException> wording) {}
