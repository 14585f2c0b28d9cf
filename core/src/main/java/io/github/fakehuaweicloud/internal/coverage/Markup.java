package io.github.fakehuaweicloud.internal.coverage;

/** Text inside of HTML and XML. */
final class Markup {

  private Markup() {}

  /** For text and for attributes in double quotes. What XML cannot hold becomes U+FFFD. */
  static void append(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      switch (character) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        default -> to.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
      }
    }
  }

  /** The characters of XML 1.0, section 2.2. */
  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
