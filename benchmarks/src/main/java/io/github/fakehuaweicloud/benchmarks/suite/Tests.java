package io.github.fakehuaweicloud.benchmarks.suite;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** As many tests out of one method as the launcher asks for. */
public final class Tests implements TestTemplateInvocationContextProvider {

  static final String NUMBER = "benchmarks.tests";
  static final String ANSWER_SIZE = "benchmarks.answer.size";

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    int number = context.getConfigurationParameter(NUMBER).map(Integer::parseInt).orElse(1);
    return IntStream.rangeClosed(1, number).mapToObj(Numbered::new);
  }

  private record Numbered(int number) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return "test " + number;
    }

    @Override
    public List<org.junit.jupiter.api.extension.Extension> getAdditionalExtensions() {
      return List.of();
    }
  }
}
