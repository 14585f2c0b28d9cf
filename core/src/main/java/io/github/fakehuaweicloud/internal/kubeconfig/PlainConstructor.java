package io.github.fakehuaweicloud.internal.kubeconfig;

import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * SnakeYAML's constructor without two traps. A collection as a key is hashed, which follows every
 * path through its aliases and can take hours for a few lines. A tag that does not fit its value,
 * as in {@code !!int [1]}, causes a ClassCastException.
 */
final class PlainConstructor extends SafeConstructor {

  private static final Set<Tag> COLLECTIONS =
      Set.of(Tag.MAP, Tag.SEQ, Tag.SET, Tag.OMAP, Tag.PAIRS);

  PlainConstructor(LoaderOptions limits) {
    super(limits);
  }

  @Override
  protected Object constructObject(Node node) {
    if (!isPlain(node)) {
      throw new YAMLException("A collection as a key, or a tag that does not fit");
    }
    return super.constructObject(node);
  }

  private static boolean isPlain(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getTag().equals(Tag.MAP)
          && mapping.getValue().stream()
              .map(NodeTuple::getKeyNode)
              .allMatch(ScalarNode.class::isInstance);
    }
    return node instanceof SequenceNode
        ? node.getTag().equals(Tag.SEQ)
        : !COLLECTIONS.contains(node.getTag());
  }
}
