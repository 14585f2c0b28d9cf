package io.github.fakehuaweicloud.openapi;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.openapi.DocumentWriter;
import io.github.fakehuaweicloud.internal.services.Services;

/**
 * Every operation as an OpenAPI 3.1 document. Each table of a page becomes parameters or a schema,
 * each row a parameter or a property.
 *
 * <pre>{@code
 * Files.writeString(Path.of("openapi.json"), OpenApiDocument.json(CceEdition.latest()));
 * }</pre>
 *
 * <p>The fake serves the same at {@code /__fake/openapi.json}.
 */
public final class OpenApiDocument {

  private OpenApiDocument() {}

  /**
   * Writes the document.
   *
   * <pre>{@code
   * String document = OpenApiDocument.json(CceEdition.JUNE_2023);   // "openapi" : "3.1.0", …
   * }</pre>
   *
   * @param edition the edition of CCE's page
   * @return JSON, indented, with a newline at its end
   */
  public static String json(CceEdition edition) {
    return DocumentWriter.json(edition, Services.pages(edition));
  }
}
