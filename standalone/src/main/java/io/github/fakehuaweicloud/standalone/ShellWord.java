package io.github.fakehuaweicloud.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a command for a POSIX shell: text that the shell takes as it is, and expansions that
 * it makes. Text is quoted in single quotes, in which no shell finds anything special.
 */
final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

  private final List<Part> parts;

  private ShellWord(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private record Part(String text, boolean isExpansion) {

    String quoted() {
      if (isExpansion) {
        return "\"" + text + "\"";
      }
      return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
  }

  static ShellWord text(String text) {
    return new ShellWord(List.of(new Part(text, false)));
  }

  /**
   * What the shell puts in.
   *
   * @param expansion as it stands between double quotes, for example {@code $FAKE_TOKEN}
   */
  static ShellWord expansion(String expansion) {
    return new ShellWord(List.of(new Part(expansion, true)));
  }

  ShellWord then(String text) {
    return then(text(text));
  }

  ShellWord then(ShellWord more) {
    List<Part> joined = new ArrayList<>(parts);
    more.parts.forEach(part -> append(joined, part));
    return new ShellWord(joined);
  }

  private static void append(List<Part> parts, Part part) {
    Part last = parts.get(parts.size() - 1);
    if (last.isExpansion() || part.isExpansion()) {
      parts.add(part);
    } else {
      parts.set(parts.size() - 1, new Part(last.text() + part.text(), false));
    }
  }

  /** The word as it is pasted. */
  @Override
  public String toString() {
    return parts.stream().map(Part::quoted).collect(Collectors.joining());
  }
}
