package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.extension.responsetemplating.ResponseTemplateTransformer;
import com.github.tomakehurst.wiremock.extension.responsetemplating.TemplateEngine;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in answers that are templates. */
final class Templates {

  private final ClassPathFiles files;

  /** Made for the first template, because it takes longer than everything else. */
  private @Nullable ResponseTemplateTransformer transformer;

  Templates(ClassPathFiles files) {
    this.files = files;
  }

  ServeEvent applied(ServeEvent served, SeenRequest request) {
    if (!transformers(served.getResponseDefinition()).contains(ResponseTemplateTransformer.NAME)) {
      return served;
    }
    // The one that was served knows the variables of a path template.
    ServeEvent readable =
        request.isUri() ? served : served.replaceRequest(request.withTargetThatIsAUri());
    return served.withResponseDefinition(transformer().transform(readable));
  }

  /** WireMock has null for none. */
  static List<String> transformers(ResponseDefinition definition) {
    return Objects.requireNonNullElse(definition.getTransformers(), List.of());
  }

  private synchronized ResponseTemplateTransformer transformer() {
    ResponseTemplateTransformer made = transformer;
    if (made == null) {
      made =
          new ResponseTemplateTransformer(
              TemplateEngine.defaultTemplateEngine(), false, files, List.of());
      transformer = made;
    }
    return made;
  }
}
