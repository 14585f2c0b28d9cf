package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --cce-edition}. */
final class EditionOption implements ITypeConverter<CceEdition> {

  @Override
  public CceEdition convert(String value) {
    return Stream.of(CceEdition.values())
        .filter(edition -> name(edition).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + Stream.of(CceEdition.values())
                            .map(EditionOption::name)
                            .collect(Collectors.joining(", "))
                        + ", got '"
                        + value
                        + "'"));
  }

  static String name(CceEdition edition) {
    return edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
