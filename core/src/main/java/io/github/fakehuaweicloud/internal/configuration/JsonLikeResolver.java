package io.github.fakehuaweicloud.internal.configuration;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads plain words as JSON does: {@code yes} and {@code 2024-01-02} and {@code 0x1F} are text. */
final class JsonLikeResolver extends Resolver {

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.NULL, Pattern.compile("|~|null"), "~n\0");
    addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
    addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]{0,17})"), "-0123456789");
    addImplicitResolver(
        Tag.FLOAT,
        Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})([eE][-+]?[0-9]{1,3})?"),
        "-0123456789");
  }
}
