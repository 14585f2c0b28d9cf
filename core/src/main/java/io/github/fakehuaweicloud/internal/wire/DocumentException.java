package io.github.fakehuaweicloud.internal.wire;

/** A document that is not as it should be. */
public final class DocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;

  /**
   * @param field where, for example {@code clusters[1].version}; empty for all of it
   */
  DocumentException(String field, String problem) {
    super(field.isEmpty() ? problem : field + ": " + problem);
    this.field = field;
    this.problem = problem;
  }

  /** For example {@code clusters[1].version}; empty for all of it. */
  public String field() {
    return field;
  }

  /** Without the field. */
  public String problem() {
    return problem;
  }

  /** The same further up. */
  DocumentException in(String parent) {
    String separator = field.isEmpty() || field.startsWith("[") ? "" : ".";
    return new DocumentException(parent + separator + field, problem);
  }
}
