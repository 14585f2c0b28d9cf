package io.github.fakehuaweicloud.internal.kubeconfig;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads {@code name: 2024-01-02} as text, as Kubernetes does. */
final class ResolverWithoutDates extends Resolver {

  @Override
  public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
    if (!tag.equals(Tag.TIMESTAMP)) {
      super.addImplicitResolver(tag, regexp, first, limit);
    }
  }
}
