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
import java.util.regex.Pattern;

/** Reads a configuration file, in YAML, or in JSON if its name ends so. */
public final class ConfigurationFile {

  static final int MAX_BYTES = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern NUMBER = Pattern.compile("got the number [^ ]*$");
  private static final Pattern UNQUOTED =
      Pattern.compile("expected a text, got (a number|true|false)");

  private ConfigurationFile() {}

  /**
   * Reads it.
   *
   * @param environment where references such as {@code ${FAKE_TOKEN}} lead
   * @throws ConfigurationException if it cannot be read, or is not as it should be
   */
  public static Configuration read(Path file, Map<String, String> environment) {
    String name = Quotes.escape(file.toString());
    return parse(name, text(file, name), environment);
  }

  /**
   * Reads what stands in a file.
   *
   * @param name of the file, printable
   * @throws ConfigurationException if it is not as it should be
   */
  public static Configuration parse(String name, String text, Map<String, String> environment) {
    References references = new References(environment);
    Tree tree;
    try {
      tree =
          name.toLowerCase(Locale.ROOT).endsWith(".json")
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
      throw Configuration.refused(name, tree.position(e.field()), e.field(), problem(e));
    }
  }

  /** A number may be a password without the quotes that it needs. */
  private static String problem(DocumentException e) {
    String problem = NUMBER.matcher(e.problem()).replaceFirst("got a number");
    return UNQUOTED.matcher(problem).matches() ? problem + "; put it in quotes" : problem;
  }

  private static String describe(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case STRING -> "a text";
      case MISSING -> "an empty file";
      default -> "a single value";
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
