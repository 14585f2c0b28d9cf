package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Optional;
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
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Injects a {@link FakeHuaweiCloud} into constructors, lifecycle methods and tests.
 *
 * <p>One server is shared by every test of the JVM, whatever runs them. It starts when the first
 * test asks for a fake, and stops when JUnit's launcher session closes. Every test has a project of
 * its own on it, so tests may run in parallel and there is nothing to reset:
 *
 * <ul>
 *   <li>A test method, its {@code @BeforeEach} and {@code @AfterEach} methods and its constructor
 *       are given the same project; it is closed after the test.
 *   <li>A project that a {@code @BeforeAll} method asks for, or the constructor of a class with
 *       {@code @TestInstance(PER_CLASS)}, belongs to the class: all its tests and {@code @Nested}
 *       tests are given that one, and it is closed after the class.
 *   <li>A test that needs two fakes names them: {@link NamedFake}.
 *   <li>A test that asks for no fake costs nothing, unless its extension describes a project: that
 *       one is there from before the constructor, for an application that was configured with it.
 *   <li>A request with the project's credentials that matches no endpoint, or breaks a row of its
 *       page, fails the test that sent it at its end, or the class if the project belongs to the
 *       class, unless the test, or class, is annotated with {@link AllowUnexpectedRequests}. A test
 *       that fails by itself keeps its own failure, and the requests that the fake refused stand
 *       beside it as a suppressed one.
 * </ul>
 *
 * <p>With options, register it yourself:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeHuaweiCloudExtension fake =
 *     FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();
 * }</pre>
 *
 * <p>Where several are registered, the nearest counts: that of a {@code @Nested} class before that
 * of its enclosing class, a static field of a subclass before one that it inherits, one with
 * options before an annotation on the same class.
 *
 * <p>An application that is configured once for many tests, by a Spring context say, needs a fixed
 * identity. Every test still has a project of its own under that identity, one after the other,
 * with nothing left of the last one. Two that run at the same time cannot have it on one server:
 * the second is told which test has it.
 *
 * <p>Safe for tests that run in parallel: it keeps what it needs in JUnit's store.
 */
public final class FakeHuaweiCloudExtension
    implements TestInstancePreConstructCallback,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        InvocationInterceptor,
        ParameterResolver,
        TestWatcher {

  private final FakeOptions options;

  /**
   * The extension with every default, for {@code @ExtendWith}.
   *
   * <pre>{@code
   * @ExtendWith(FakeHuaweiCloudExtension.class)
   * class OnboardingTest {}
   * }</pre>
   */
  public FakeHuaweiCloudExtension() {
    this(FakeOptions.DEFAULT);
  }

  private FakeHuaweiCloudExtension(FakeOptions options) {
    this.options = options;
  }

  /**
   * Starts an extension with options, for {@code @RegisterExtension}.
   *
   * <pre>{@code
   * @RegisterExtension
   * static final FakeHuaweiCloudExtension fake =
   *     FakeHuaweiCloudExtension.builder().project(p -> p.strict()).build();
   * }</pre>
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The address of the server, for static methods that configure an application before its tests
   * run. It is the same for the whole JVM; the server starts when it is first asked for.
   *
   * <pre>{@code
   * @DynamicPropertySource
   * static void properties(DynamicPropertyRegistry registry) {
   *   registry.add("onboarding.endpoint", fake::endpoint);
   * }
   * }</pre>
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   * @throws IllegalStateException if each class has its own server
   */
  public String endpoint() {
    if (options.ownServer()) {
      throw new IllegalStateException(
          "With ownServer() each class has another server. Ask the injected FakeHuaweiCloud for its"
              + " endpoint, or leave ownServer() out");
    }
    return options.address().shared().endpoint();
  }

  FakeOptions options() {
    return options;
  }

  /**
   * Makes itself known to a class, and its project to its application, before there is an instance.
   * Called by JUnit.
   */
  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext instance, ExtensionContext context) {
    Registrations.announce(context, options);
    FakeStore store = new FakeStore(context, options);
    store.constructing(instance.getTestClass());
    // Before a Spring context starts, say, whose beans may call the fake as soon as they are made.
    if (options.describesProject() && !sharesInstance(context)) {
      store.projectForConstructor(options.name());
    }
  }

  /** Hands the projects that a constructor was given on to its class. Called by JUnit. */
  @Override
  public void beforeAll(ExtensionContext context) {
    Registrations.announce(context, options);
    // There are instances by now only if all tests of the class share one.
    if (context.getTestInstances().isPresent()) {
      new FakeStore(context, options).adopt();
    }
  }

  /** Hands the projects that a constructor was given on to the test. Called by JUnit. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Registrations.announce(context, options);
    FakeStore store = new FakeStore(context, options);
    store.adopt();
    if (options.describesProject()) {
      store.project(options.name());
    }
  }

  /** Fails a test one of whose projects was sent what nobody expected. Called by JUnit. */
  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    new FakeStore(context, options).lookAtRequests();
  }

  /** Fails a class one of whose own projects was sent what nobody expected. Called by JUnit. */
  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    new FakeStore(context, options).lookAtRequests();
  }

  /** Closes what the constructor of a disabled test was given. Called by JUnit. */
  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    new FakeStore(context, options).abandon();
  }

  /** Closes what a constructor was given whose test was never begun. Called by JUnit. */
  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    new FakeStore(context, options).abandon();
  }

  /** Closes what a constructor was given whose test was never begun. Called by JUnit. */
  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    new FakeStore(context, options).abandon();
  }

  /** Closes what a constructor was given that throws. Called by JUnit. */
  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> constructor,
      ExtensionContext context)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (Throwable thrown) {
      new FakeStore(context, options).abandon();
      throw thrown;
    }
  }

  /**
   * Supports parameters of type {@link FakeHuaweiCloud}, if no nearer extension does. Called by
   * JUnit.
   */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    boolean isSupported =
        parameter.getParameter().getType() == FakeHuaweiCloud.class
            && Registrations.answering(context, nameOf(parameter)) == options;
    if (isSupported) {
      SpringConstructors.check(parameter, context);
    }
    return isSupported;
  }

  /** Gives the project of the test, or of the class. Called by JUnit. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    FakeStore store = new FakeStore(context, options);
    String name = nameOf(parameter);
    if (!makesTestInstance(parameter.getDeclaringExecutable(), context, store)) {
      return store.project(name);
    }
    return sharesInstance(context)
        ? store.projectForConstructorOfSharedInstance(name)
        : store.projectForConstructor(name);
  }

  /** JUnit gives parameters to other constructors too, of an ArgumentsProvider for example. */
  private static boolean makesTestInstance(
      Executable executable, ExtensionContext context, FakeStore store) {
    if (!(executable instanceof Constructor)) {
      return false;
    }
    if (store.isConstructing(executable.getDeclaringClass())) {
      return true;
    }
    Class<?> testClass = context.getTestClass().orElse(null);
    while (testClass != null && !testClass.isAssignableFrom(executable.getDeclaringClass())) {
      testClass = testClass.getEnclosingClass();
    }
    return testClass != null;
  }

  private static boolean sharesInstance(ExtensionContext context) {
    return context.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
  }

  private static String nameOf(ParameterContext parameter) {
    return parameter.findAnnotation(NamedFake.class).map(NamedFake::value).orElse("");
  }

  /**
   * Builds a {@link FakeHuaweiCloudExtension}. Everything has a default.
   *
   * <pre>{@code
   * FakeHuaweiCloudExtension.builder().port(8080).project(p -> p.token("my-token")).build();
   * }</pre>
   *
   * <p>Meant for one thread.
   */
  public static final class Builder {

    private final FakeOptions.Builder options = new FakeOptions.Builder();

    private Builder() {}

    /**
     * Names the fake, so that a test can have several: parameters annotated with {@link NamedFake}
     * and this name are given this one. Default: none, for parameters without that annotation and
     * for names that nobody registered.
     *
     * <pre>{@code
     * @RegisterExtension
     * static final FakeHuaweiCloudExtension tokyo =
     *     FakeHuaweiCloudExtension.builder().name("tokyo").project(p -> p.id("tokyo-1")).build();
     *
     * @Test
     * void moves_a_cluster(@NamedFake("tokyo") FakeHuaweiCloud from, FakeHuaweiCloud to) {
     *   …
     * }
     * }</pre>
     *
     * @param name any text
     * @return this builder
     */
    public Builder name(String name) {
      options.name(name);
      return this;
    }

    /**
     * Puts the projects on a server at a port. All that ask for the same address share it, and it
     * runs until the last test is over. Default: 0, any free port.
     *
     * @param port 0 to 65535, for example {@code 8080}; 0 for any free one. That it is taken
     *     already shows when the first test asks for a fake
     * @return this builder
     * @throws IllegalArgumentException if it is no port
     */
    public Builder port(int port) {
      options.port(port);
      return this;
    }

    /**
     * Puts the projects on a server at an address. All that ask for the same address share it, and
     * it runs until the last test is over. Default: 127.0.0.1.
     *
     * @param bindAddress an address of this machine, for example {@code ::1}; {@code 0.0.0.0} for
     *     all of them
     * @return this builder
     */
    public Builder bindAddress(String bindAddress) {
      options.bindAddress(bindAddress);
      return this;
    }

    /**
     * Shares the server with nobody: every class has another one, which stops with the class (with
     * an extension in an instance field, every test). Default: shared. Projects are apart on a
     * shared server too; this is for tests that look at {@link
     * io.github.fakehuaweicloud.requests.RequestLog#unattributed()}, or have one fixed identity in
     * classes that run at the same time.
     *
     * <pre>{@code
     * FakeHuaweiCloudExtension.builder().ownServer().build();
     * }</pre>
     *
     * @return this builder
     */
    public Builder ownServer() {
      options.ownServer();
      return this;
    }

    /**
     * Describes the project of every test. Default: everything made up. Tests that run at the same
     * time on one server cannot have the same project id, token or access key.
     *
     * <pre>{@code
     * FakeHuaweiCloudExtension.builder().project(p -> p.cceEdition(CceEdition.latest()).strict());
     * }</pre>
     *
     * @param describe sets what shall differ from the defaults; called once for every project, and
     *     after those that were given before
     * @return this builder
     */
    public Builder project(Consumer<ProjectBuilder> describe) {
      options.project(describe);
      return this;
    }

    /**
     * Lets requests pass that match no endpoint or break the contract. Default: they fail the test
     * that sent them, at its end. For single tests: {@link AllowUnexpectedRequests}.
     *
     * <pre>{@code
     * FakeHuaweiCloudExtension.builder().allowUnexpectedRequests().build();
     * }</pre>
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
     * <pre>{@code
     * FakeHuaweiCloudExtension fake = FakeHuaweiCloudExtension.builder().build();
     * }</pre>
     *
     * @return the extension
     */
    public FakeHuaweiCloudExtension build() {
      return new FakeHuaweiCloudExtension(options.build());
    }
  }
}
