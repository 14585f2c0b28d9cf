package io.github.fakehuaweicloud.internal.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.DocumentException;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Reads a configuration file, in YAML, or in JSON if its name ends so. */
public final class ConfigurationFile {

  static final int MAX_BYTES = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String SOMETHING_ELSE = ", got something else";

  private ConfigurationFile() {}

  /**
   * Reads it.
   *
   * @param environment where references such as {@code ${FAKE_TOKEN}} lead
   * @throws ConfigurationException if it cannot be read, or is not as it should be
   */
  public static Configuration read(Path file, Map<String, String> environment) {
    String name = Quotes.escape(file.toString());
    String text = text(file, name);
    References references = new References(environment);
    Tree tree;
    try {
      tree =
          file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
              ? JsonTree.read(text, references)
              : YamlTree.read(text, references);
    } catch (SyntaxException e) {
      throw Configuration.refused(name, e.position(), e.field(), e.problem());
    }
    if (!tree.root().isObject()) {
      throw Configuration.refused(
          name,
          Position.START,
          "",
          "expected fields such as projects, got " + describe(tree.root()));
    }
    try {
      return new Configuration(
          name, Json.read(tree.root(), ConfigurationDocument.class), tree, references.variables());
    } catch (DocumentException e) {
      throw Configuration.refused(name, tree.position(e.field()), e.field(), problem(e, tree));
    }
  }

  /** Says what it is that is something else; the value may be a secret. */
  private static String problem(DocumentException e, Tree tree) {
    if (!e.problem().endsWith(SOMETHING_ELSE)) {
      return e.problem();
    }
    JsonNode value = tree.value(e.field()).orElseGet(tree::root);
    String quotes =
        e.problem().startsWith("expected text") && value.isValueNode() && !value.isNull()
            ? "; put it in quotes"
            : "";
    return e.problem()
            .substring(0, e.problem().length() - SOMETHING_ELSE.length())
            .replace("an array", "a list")
            .replace("an object", "a mapping")
        + ", got "
        + describe(value)
        + quotes;
  }

  private static String describe(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "a mapping";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING, BINARY -> "text";
      case MISSING -> "an empty file";
      case NULL -> "nothing";
    };
  }

  private static String text(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw new ConfigurationException(name + ": expected a file, got a folder");
    }
    if (!Files.exists(file)) {
      throw new ConfigurationException(name + ": expected a file, but there is none");
    }
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException unreadable) {
      throw new ConfigurationException(name + ": expected a file that can be read, but it cannot");
    }
    if (bytes.length > MAX_BYTES) {
      throw new ConfigurationException(
          name + ": expected at most " + MAX_BYTES + " bytes, got more");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(name + ": expected text in UTF-8, got other bytes");
    }
  }
}
