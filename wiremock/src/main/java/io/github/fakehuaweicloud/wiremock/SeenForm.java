package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.FormParameter;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form in the body. */
final class SeenForm {

  private static final String FORM = "application/x-www-form-urlencoded";

  private SeenForm() {}

  static Map<String, FormParameter> of(ReceivedRequest request) {
    boolean isForm =
        request
            .header("Content-Type")
            .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(FORM))
            .isPresent();
    return isForm ? fields(request.body()) : Map.of();
  }

  private static Map<String, FormParameter> fields(String body) {
    Map<String, List<String>> values =
        Query.parse(body).parameters().stream()
            .collect(
                Collectors.groupingBy(
                    Query.Parameter::name,
                    LinkedHashMap::new,
                    Collectors.mapping(Query.Parameter::value, Collectors.toList())));
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> new FormParameter(each.getKey(), each.getValue())));
  }
}
