package io.github.fakehuaweicloud.internal.configuration;

/** A text is not what a configuration file may be. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String field;

  SyntaxException(Position position, String field, String problem) {
    super(problem);
    this.line = position.line();
    this.column = position.column();
    this.field = field;
  }

  Position position() {
    return new Position(line, column);
  }

  /** Empty if it is about none. */
  String field() {
    return field;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
