package io.github.fakehuaweicloud.internal.kubeconfig;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Turns text into maps and lists, and back. SnakeYAML reads YAML directly, because Jackson's YAML
 * module leaves aliases unresolved. An alias stays one shared object, so a document does not grow
 * when it is read.
 */
public final class KubeconfigSyntax {

  private static final int MAX_CHARACTERS = 1024 * 1024;
  private static final int MAX_ALIASES = 50;
  private static final int MAX_DEPTH = 50;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** A cluster, its user and its context need about 40. */
  private static final int MAX_EVENTS = 50_000;

  private KubeconfigSyntax() {}

  public static Map<?, ?> parse(String text) {
    Object tree = parseTree(text);
    if (tree instanceof Map<?, ?> document) {
      return document;
    }
    throw new MalformedKubeconfigException(
        "expected a kubeconfig, a YAML or JSON mapping with clusters, users and contexts; got "
            + describe(tree));
  }

  public static String describe(Object node) {
    if (node == null) {
      return "nothing";
    }
    if (node instanceof List) {
      return "a list";
    }
    if (node instanceof Map) {
      return "a mapping";
    }
    if (node instanceof Date) {
      return "a date";
    }
    if (node instanceof byte[]) {
      return "binary data";
    }
    return node instanceof Boolean ? "a boolean" : node instanceof Number ? "a number" : "a text";
  }

  public static String writeJson(Map<String, Object> document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps, lists and texts are always JSON", e);
    }
  }

  public static String writeYaml(Map<String, Object> document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    // Other tools write a *-data field on one long line.
    options.setSplitLines(false);
    options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
    return new Yaml(new Representer(options), options).dump(document);
  }

  private static Object parseTree(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw tooLarge();
    }
    if (!text.stripLeading().startsWith("{")) {
      return parseYaml(text);
    }
    try {
      return JSON.readValue(text, Object.class);
    } catch (IOException malformedJson) {
      // A YAML flow mapping starts with a brace too.
      return parseYaml(text);
    }
  }

  private static MalformedKubeconfigException tooLarge() {
    return new MalformedKubeconfigException(
        "expected a kubeconfig in YAML or JSON of at most "
            + MAX_CHARACTERS
            + " characters, "
            + MAX_DEPTH
            + " levels, "
            + MAX_EVENTS
            + " keys and values and "
            + MAX_ALIASES
            + " aliases, but it is malformed or larger");
  }

  private static Object parseYaml(String text) {
    try {
      checkSize(text);
      return yaml().load(text);
    } catch (MarkedYAMLException malformed) {
      throw new MalformedKubeconfigException(
          "expected a kubeconfig in YAML or JSON, but it is malformed" + position(malformed));
    } catch (YAMLException | IllegalArgumentException | ClassCastException malformed) {
      // SnakeYAML casts a root that is tagged !!null, whatever it is.
      throw tooLarge();
    }
  }

  /**
   * Counts before anything is built: a megabyte of YAML can hold half a million nodes, and what the
   * scanner remembers of open brackets makes every further one slower.
   */
  private static void checkSize(String text) {
    Iterator<Event> events = yaml().parse(new StringReader(text)).iterator();
    int depth = 0;
    for (int i = 0; events.hasNext(); i++) {
      Event event = events.next();
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (i > MAX_EVENTS || depth > MAX_DEPTH) {
        throw tooLarge();
      }
    }
  }

  private static String position(MarkedYAMLException malformed) {
    return malformed.getProblemMark() == null
        ? ""
        : " at line "
            + (malformed.getProblemMark().getLine() + 1)
            + ", column "
            + (malformed.getProblemMark().getColumn() + 1);
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MAX_CHARACTERS);
    limits.setMaxAliasesForCollections(MAX_ALIASES);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setAllowRecursiveKeys(false);
    // The last of two equal keys wins, as in Kubernetes. A warning would end up in the user's log.
    limits.setWarnOnDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new PlainConstructor(limits),
        new Representer(unused),
        unused,
        limits,
        new ResolverWithoutDates());
  }
}
