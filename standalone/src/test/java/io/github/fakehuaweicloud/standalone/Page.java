package io.github.fakehuaweicloud.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param file where it is
 */
record Page(Path file) {

  static final Page ON_OTHER_LANGUAGES = new Page(Path.of("..", "docs", "other-languages.md"));

  /** The blocks of code in a language. */
  List<String> blocks(String language) {
    Pattern block = Pattern.compile("(?s)```" + Pattern.quote(language) + "\\n(.*?)```");
    return block.matcher(text()).results().map(found -> found.group(1)).toList();
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
