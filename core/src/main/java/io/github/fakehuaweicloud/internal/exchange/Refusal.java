package io.github.fakehuaweicloud.internal.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was refused.
 *
 * @param text what the client was told, in the words of the real service
 * @param hints what the fake adds for whoever reads the test: the likely mistake, and what to do.
 *     They quote no secret.
 * @param isOfWrongCredentials whether the request came with credentials that were never good
 */
public record Refusal(String text, List<String> hints, boolean isOfWrongCredentials) {

  public Refusal {
    hints = List.copyOf(hints);
  }

  public static Refusal of(String text) {
    return new Refusal(text, List.of(), false);
  }

  public Refusal with(List<String> others) {
    return new Refusal(text, others, isOfWrongCredentials);
  }

  /** The hints alone, in one line. */
  public Optional<String> hint() {
    return hints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", hints));
  }

  /** What the client was told, and the hints in parentheses. */
  public String explained() {
    return hint().map(hint -> text + " (" + hint + ")").orElse(text);
  }
}
