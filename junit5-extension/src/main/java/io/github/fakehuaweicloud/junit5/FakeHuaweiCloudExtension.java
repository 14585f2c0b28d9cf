package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.lang.reflect.Constructor;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Injects a {@link FakeHuaweiCloud} into constructors, lifecycle methods and tests.
 *
 * <p>One server is shared by every test of the run. It starts when the first test asks for a fake,
 * and stops after the last test. Every test has a project of its own on it, so tests may run in
 * parallel and there is nothing to reset:
 *
 * <ul>
 *   <li>A test method, its {@code @BeforeEach} and {@code @AfterEach} methods and its constructor
 *       are given the same project; it is closed after the test.
 *   <li>A project that a {@code @BeforeAll} method asks for, or the constructor of a class with
 *       {@code @TestInstance(PER_CLASS)}, belongs to the class: all its tests and {@code @Nested}
 *       tests are given that one, and it is closed after the class.
 *   <li>A test that asks for no fake costs nothing.
 *   <li>A request with the project's credentials that matches neither endpoint, or breaks a row of
 *       its page, fails the test that sent it at its end, or the class if the project belongs to
 *       the class, unless the test, or class, is annotated with {@link AllowUnexpectedRequests}. A
 *       test that fails by itself keeps its own failure.
 * </ul>
 *
 * <p>With options, register it yourself:
 *
 * <pre>{@code
 * @RegisterExtension
 * static FakeHuaweiCloudExtension fake =
 *     FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();
 * }</pre>
 */
public final class FakeHuaweiCloudExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        InvocationInterceptor,
        ParameterResolver {

  private final FakeOptions options;

  /** The extension with every default, for {@code @ExtendWith}. */
  public FakeHuaweiCloudExtension() {
    this(FakeOptions.DEFAULT);
  }

  private FakeHuaweiCloudExtension(FakeOptions options) {
    this.options = options;
  }

  /**
   * Starts an extension with options, for {@code @RegisterExtension}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Hands the project that a constructor was given on to its class. Called by JUnit. */
  @Override
  public void beforeAll(ExtensionContext context) {
    // There are instances by now only if all tests of the class share one.
    context.getTestInstances().ifPresent(new FakeStore(context, options)::adopt);
  }

  /** Hands the project that a constructor was given on to the test. Called by JUnit. */
  @Override
  public void beforeEach(ExtensionContext context) {
    new FakeStore(context, options).adopt(context.getRequiredTestInstances());
  }

  /** Fails a test whose project was sent what nobody expected. Called by JUnit. */
  @Override
  public void afterEach(ExtensionContext context) {
    new FakeStore(context, options).failOnUnexpectedRequests();
  }

  /** Fails a class whose own project was sent what nobody expected. Called by JUnit. */
  @Override
  public void afterAll(ExtensionContext context) {
    new FakeStore(context, options).failOnUnexpectedRequests();
  }

  /** Remembers which instance a constructor made with its project. Called by JUnit. */
  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> constructor,
      ExtensionContext context)
      throws Throwable {
    FakeStore store = new FakeStore(context, options);
    try {
      T instance = invocation.proceed();
      store.constructed(instance);
      return instance;
    } catch (Throwable thrown) {
      store.constructorFailed();
      throw thrown;
    }
  }

  /** Supports parameters of type {@link FakeHuaweiCloud}. Called by JUnit. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FakeHuaweiCloud.class;
  }

  /** Gives the project of the test, or of the class. Called by JUnit. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    FakeStore store = new FakeStore(context, options);
    if (!(parameter.getDeclaringExecutable() instanceof Constructor)) {
      return store.project();
    }
    return context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD) == Lifecycle.PER_METHOD
        ? store.projectForConstructor()
        : store.projectForConstructorOfSharedInstance();
  }

  /** Builds a {@link FakeHuaweiCloudExtension}. Everything has a default. */
  public static final class Builder {

    private final FakeOptions.Builder options = new FakeOptions.Builder();

    private Builder() {}

    /**
     * Gives the test class a server of its own on a port. Default: the shared server, on any free
     * port.
     *
     * @param port 0 to 65535; 0 for any free one
     * @return this builder
     * @throws IllegalArgumentException if it is no port
     */
    public Builder port(int port) {
      options.port(port);
      return this;
    }

    /**
     * Gives the test class a server of its own on an address. Default: the shared server, on
     * 127.0.0.1.
     *
     * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
     * @return this builder
     */
    public Builder bindAddress(String bindAddress) {
      options.bindAddress(bindAddress);
      return this;
    }

    /**
     * Describes the project of every test. Default: everything made up. Tests that run in parallel
     * on one server cannot have the same project id, token or access key.
     *
     * @param describe sets what shall differ from the defaults; called once for every project
     * @return this builder
     */
    public Builder project(Consumer<ProjectBuilder> describe) {
      options.project(describe);
      return this;
    }

    /**
     * Lets requests pass that match neither endpoint or break the contract. Default: they fail the
     * test that sent them, at its end. For single tests: {@link AllowUnexpectedRequests}.
     *
     * @return this builder
     */
    public Builder allowUnexpectedRequests() {
      options.allowUnexpectedRequests();
      return this;
    }

    /**
     * Builds the extension.
     *
     * @return the extension
     */
    public FakeHuaweiCloudExtension build() {
      return new FakeHuaweiCloudExtension(options.build());
    }
  }
}
