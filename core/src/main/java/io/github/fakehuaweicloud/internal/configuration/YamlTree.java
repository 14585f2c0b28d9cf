package io.github.fakehuaweicloud.internal.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Reads YAML without what a configuration does not need and what surprises: aliases, tags, several
 * documents, a key twice, and plain words that are numbers, times or truths only in YAML 1.1.
 */
final class YamlTree {

  static final int MAX_EVENTS = 200_000;
  static final int MAX_DEPTH = 30;

  private final Tree.Positions positions = new Tree.Positions();
  private final References references;

  private YamlTree(References references) {
    this.references = references;
  }

  /** A tree without a root value if there is nothing but comments. */
  static Tree read(String text, References references) throws SyntaxException {
    try {
      checkEvents(text);
      Node root = yaml().compose(new StringReader(text));
      YamlTree tree = new YamlTree(references);
      JsonNode value = root == null ? JsonNodeFactory.instance.missingNode() : tree.value("", root);
      return new Tree(value, tree.positions.all());
    } catch (MarkedYAMLException malformed) {
      throw malformed(text, malformed);
    } catch (YAMLException unreadable) {
      throw new SyntaxException(Position.START, "", "expected text without control characters");
    }
  }

  /** Before anything is built: small text can stand for many values. */
  private static void checkEvents(String text) throws SyntaxException {
    Iterator<Event> events = yaml().parse(new StringReader(text)).iterator();
    int depth = 0;
    int documents = 0;
    for (int i = 0; events.hasNext(); i++) {
      Event event = events.next();
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      if (i > MAX_EVENTS || depth > MAX_DEPTH) {
        throw refused(
            event, "expected at most %d values, %d levels deep".formatted(MAX_EVENTS, MAX_DEPTH));
      }
      if (documents > 1) {
        throw refused(event, "expected one document, got another one after ---");
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor() != null)) {
        throw refused(event, "expected the value itself, got an anchor or alias (& or *)");
      }
    }
  }

  private static SyntaxException refused(Event event, String problem) {
    return new SyntaxException(position(event.getStartMark()), "", problem);
  }

  private static SyntaxException malformed(String text, MarkedYAMLException malformed) {
    Mark mark = malformed.getProblemMark();
    Position position = mark == null ? Position.START : position(mark);
    String problem = String.valueOf(malformed.getProblem());
    boolean tab =
        problem.contains("TAB") || (mark != null && isIndentedByTab(text, mark.getLine()));
    return new SyntaxException(
        position,
        "",
        tab
            ? "expected spaces for indentation, got a tab"
            : "expected well-formed YAML; look at the indentation, the quotes and the colons near"
                + " here");
  }

  private static boolean isIndentedByTab(String text, int line) {
    return text.lines()
        .skip(line)
        .findFirst()
        .map(each -> each.substring(0, each.length() - each.stripLeading().length()))
        .filter(indentation -> indentation.indexOf('\t') >= 0)
        .isPresent();
  }

  private JsonNode value(String field, Node node) throws SyntaxException {
    if (node instanceof MappingNode mapping) {
      checkTag(field, node, Tag.MAP);
      return object(field, mapping);
    }
    if (node instanceof SequenceNode sequence) {
      checkTag(field, node, Tag.SEQ);
      return array(field, sequence);
    }
    return scalar(field, (ScalarNode) node);
  }

  private JsonNode object(String field, MappingNode mapping) throws SyntaxException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new SyntaxException(
            position(tuple.getKeyNode().getStartMark()),
            field,
            "expected the name of a field, got a list or a mapping");
      }
      String inside = Tree.field(field, key.getValue());
      Position position = position(key.getStartMark());
      if (object.has(key.getValue())) {
        throw new SyntaxException(position, inside, "expected each field once, got it again");
      }
      positions.put(inside, position);
      object.set(key.getValue(), value(inside, tuple.getValueNode()));
    }
    return object;
  }

  private JsonNode array(String field, SequenceNode sequence) throws SyntaxException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Node> elements = sequence.getValue();
    for (int i = 0; i < elements.size(); i++) {
      String inside = Tree.element(field, i);
      positions.put(inside, position(elements.get(i).getStartMark()));
      array.add(value(inside, elements.get(i)));
    }
    return array;
  }

  private JsonNode scalar(String field, ScalarNode node) throws SyntaxException {
    String text = node.getValue();
    if (node.isPlain() && node.getTag().equals(Tag.NULL)) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (node.isPlain() && node.getTag().equals(Tag.BOOL)) {
      return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
    }
    if (node.isPlain() && node.getTag().equals(Tag.INT)) {
      return number(Long.parseLong(text));
    }
    if (node.isPlain() && node.getTag().equals(Tag.FLOAT)) {
      return JsonNodeFactory.instance.numberNode(Double.parseDouble(text));
    }
    checkTag(field, node, Tag.STR);
    return JsonNodeFactory.instance.textNode(
        references.resolve(text, field, positionOf(field, node)));
  }

  /** A smaller type where it is enough, as records want it. */
  private static JsonNode number(long number) {
    return number == (int) number
        ? JsonNodeFactory.instance.numberNode((int) number)
        : JsonNodeFactory.instance.numberNode(number);
  }

  private static void checkTag(String field, Node node, Tag expected) throws SyntaxException {
    if (!node.getTag().equals(expected)) {
      throw new SyntaxException(
          position(node.getStartMark()), field, "expected a value without a tag (!)");
    }
  }

  private Position positionOf(String field, Node node) {
    return positions.all().getOrDefault(field, position(node.getStartMark()));
  }

  private static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(ConfigurationFile.MAX_BYTES);
    limits.setNestingDepthLimit(MAX_DEPTH + 20);
    limits.setMaxAliasesForCollections(0);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(limits),
        new Representer(unused),
        unused,
        limits,
        new JsonLikeResolver());
  }
}
