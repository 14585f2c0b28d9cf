package io.github.fakehuaweicloud.internal.text;

/** Quotes text in messages so that different texts look different. */
public final class Quotes {

  private Quotes() {}

  /** Puts the escaped text in double quotes. */
  public static String quote(String text) {
    return "\"" + escape(text) + "\"";
  }

  /** Escapes line breaks and whatever a terminal does not show or shows as something else. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(each -> append(escaped, each));
    return escaped.toString();
  }

  /** Cuts text that is longer than that, and adds how long it was. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "… (" + text.length() + " characters in all)";
  }

  private static void append(StringBuilder quoted, int codePoint) {
    switch (codePoint) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isSeen(codePoint)) {
          quoted.appendCodePoint(codePoint);
        } else {
          quoted.append("\\u%04x".formatted(codePoint));
        }
      }
    }
  }

  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
