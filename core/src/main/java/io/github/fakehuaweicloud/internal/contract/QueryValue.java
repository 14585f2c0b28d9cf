package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** A query is text. Where its page says so, the text is a number or a Boolean. */
final class QueryValue {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,100}");

  private QueryValue() {}

  /** Text that is none stays text, which its row does not accept. */
  static JsonNode of(ValueType type, Optional<String> value) {
    return value.map(text -> of(type, text)).orElseGet(JsonNodeFactory.instance::missingNode);
  }

  private static JsonNode of(ValueType type, String text) {
    if (type instanceof WholeNumber && NUMBER.matcher(text).matches()) {
      return JsonNodeFactory.instance.numberNode(new BigInteger(text));
    }
    if (type instanceof Structure && (text.equals("true") || text.equals("false"))) {
      return BooleanNode.valueOf(text.equals("true"));
    }
    return TextNode.valueOf(text);
  }
}
