package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.util.List;
import java.util.Optional;

/** Words what a document should have said. */
final class Expected {

  private Expected() {}

  static <T> T field(String name, Optional<T> value) {
    return value.orElseThrow(() -> new DocumentException(name, "expected a value, got nothing"));
  }

  static DocumentException oneOf(String name, String got, String... known) {
    return new DocumentException(
        name,
        "expected one of "
            + String.join(", ", List.of(known))
            + ", got "
            + Quotes.quote(Quotes.cut(got, 64)));
  }

  /** A field that only documents of some kinds have. */
  static void only(String name, Optional<?> value, String kind, String... kinds) {
    if (value.isPresent() && !List.of(kinds).contains(kind)) {
      throw new DocumentException(
          name, "expected only with " + String.join(" or ", kinds) + ", got it with " + kind);
    }
  }

  /** Says which field an error is about. */
  static void in(String field, Runnable step) {
    try {
      step.run();
    } catch (DocumentException e) {
      throw e.in(field);
    } catch (IllegalArgumentException | IllegalStateException | KubeconfigFormatException e) {
      throw new DocumentException(field, String.valueOf(e.getMessage()));
    }
  }
}
