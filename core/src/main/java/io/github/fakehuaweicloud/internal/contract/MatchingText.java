package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A String of a certain form.
 *
 * @param expected completes the sentence "expected …"
 * @param pattern of the whole String, from {@code ^} to {@code $}, in a notation that Java and
 *     JavaScript have in common
 * @param examples values of that form
 */
public record MatchingText(String expected, Pattern pattern, List<String> examples)
    implements ValueType {

  public MatchingText {
    examples = List.copyOf(examples);
  }

  public static MatchingText matching(String expected, String pattern, String... examples) {
    return new MatchingText(expected, Pattern.compile(pattern), List.of(examples));
  }

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public boolean accepts(JsonNode value) {
    return value.isTextual() && pattern.matcher(value.textValue()).matches();
  }
}
