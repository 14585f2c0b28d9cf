package io.github.fakehuaweicloud.standalone;

/** Text inside a JSON string. */
final class JsonText {

  private JsonText() {}

  /** In ASCII, so that it arrives the same whatever the terminal's encoding is. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            each -> {
              if (each == '"' || each == '\\') {
                escaped.append('\\').append((char) each);
              } else if (each < ' ' || each > '~') {
                escaped.append("\\u%04x".formatted(each));
              } else {
                escaped.append((char) each);
              }
            });
    return escaped.toString();
  }

  /** Whether the text is itself inside a JSON string. */
  static boolean isPlain(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0;
  }
}
