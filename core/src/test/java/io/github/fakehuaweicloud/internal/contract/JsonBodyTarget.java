package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.fakehuaweicloud.fuzz.FuzzTarget;
import io.github.fakehuaweicloud.fuzz.FuzzedCloud;
import io.github.fakehuaweicloud.fuzz.Must;
import io.github.fakehuaweicloud.internal.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A body is refused in words, or an object that is the same when it is written and read. */
public final class JsonBodyTarget implements FuzzTarget {

  private static final BodyShape SHAPE =
      new BodyShape(Map.of("b", BodyShape.FLAT, "d", new BodyShape(Map.of("e", BodyShape.FLAT))));

  /** Half of a surrogate pair can be read from JSON, and written in ASCII only. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public void accept(byte[] input) {
    JsonBody read = JsonBody.read(Body.of(input), SHAPE);
    if (read.problem().isPresent()) {
      Must.hold(read.content().isEmpty(), "Expected no content beside a problem");
      Must.conceal(read.problem().get(), FuzzedCloud.HIDDEN);
    } else if (!holdsInfinity(read.content())) {
      JsonBody again = JsonBody.read(Body.of(write(read.content())), SHAPE);
      Must.equal(again.problem().isPresent(), false, "a problem with what was written");
      Must.equal(again.content(), read.content(), "the body written and read again");
      Must.hold(!again.repeatsFields(), "Expected no field twice");
    }
  }

  /** What a number of too many digits is read as. JSON has no way to write it. */
  private static boolean holdsInfinity(JsonNode content) {
    for (JsonNode value : content) {
      if ((value.isDouble() && Double.isInfinite(value.doubleValue())) || holdsInfinity(value)) {
        return true;
      }
    }
    return false;
  }

  private static String write(JsonNode content) {
    try {
      return ASCII.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        """
        {"duration": -1, "a": 1.5e3, "b": [1, {"c": null}], "d": {"e": []}, "f": true, "g": false,
         "h": null, "i": "\\ud83d\\ude00 \\n\\u0000 ä", "kube_config": "hidden-in-clear", "a": 2}"""
            .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> words() {
    return List.of(
        "1e999",
        "-0",
        "0.1",
        "NaN",
        "\\ud800",
        "\\u0000",
        "//",
        "/*",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "123456789012345678901234567890",
        FuzzedCloud.HIDDEN);
  }
}
