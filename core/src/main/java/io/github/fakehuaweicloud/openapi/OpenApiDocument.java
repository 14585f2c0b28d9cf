package io.github.fakehuaweicloud.openapi;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.openapi.DocumentWriter;
import io.github.fakehuaweicloud.internal.services.Services;

/**
 * Every operation as an OpenAPI 3.1 document. A table of a page becomes parameters or a schema, a
 * row becomes a parameter or a property.
 *
 * <pre>{@code
 * Files.writeString(Path.of("openapi.json"), OpenApiDocument.json(CceEdition.latest()));
 * }</pre>
 *
 * <p>The fake serves the same document at {@code /__fake/openapi.json}.
 */
public final class OpenApiDocument {

  private OpenApiDocument() {}

  /**
   * Writes the document.
   *
   * @param edition the edition of CCE's page
   * @return indented JSON with a newline at its end
   */
  public static String json(CceEdition edition) {
    return DocumentWriter.json(edition, Services.pages(edition));
  }
}
