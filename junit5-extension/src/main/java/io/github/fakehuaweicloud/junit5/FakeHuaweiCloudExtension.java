package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.net.URI;
import java.util.Objects;
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
 * <p>All tests of the JVM share one server. It starts with the first test that asks for a fake and
 * stops when JUnit's launcher session closes. Every test has its own project on it, so tests may
 * run in parallel and there is nothing to reset:
 *
 * <ul>
 *   <li>A test method, its {@code @BeforeEach} and {@code @AfterEach} methods and its constructor
 *       get the same project. It is closed after the test.
 *   <li>A project that {@code @BeforeAll} takes, or the constructor of a {@code PER_CLASS} class,
 *       belongs to the class. All its tests and {@code @Nested} tests get that one.
 *   <li>A test that needs two fakes names them: {@link NamedFake}.
 *   <li>A test without such a parameter has no project, unless its extension configures one with
 *       {@link Builder#project}.
 *   <li>An unexpected request, one for no operation, with a broken row, or with credentials that
 *       were never good, fails the test that sent it, at its end; or the class, if the project
 *       belongs to the class. {@link AllowUnexpectedRequests} turns that off. A test that fails by
 *       itself keeps its failure, and the refused requests are added to it as a suppressed
 *       exception.
 *   <li>Calls that an API server of a cluster refused are added to a failure in the same way. They
 *       fail no test by themselves, because a refusal is often what a test is about.
 * </ul>
 *
 * <p>Register it yourself to set options:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeHuaweiCloudExtension fake =
 *     FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();
 * }</pre>
 *
 * <p>If several are registered, the nearest one applies: a {@code @Nested} class's before its
 * enclosing class's, a subclass's before an inherited one, one with options before an annotation on
 * the same class.
 *
 * <p>An application that is configured once for many tests, for example by a Spring context, needs
 * a fixed identity. Every test still has its own empty project under that identity. Two such tests
 * cannot run at the same time on one server; the second fails, and names the first.
 *
 * <p>Safe for tests that run in parallel.
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
   * The extension with every default, for {@code @ExtendWith(FakeHuaweiCloudExtension.class)}. For
   * options, call {@code builder()}.
   */
  public FakeHuaweiCloudExtension() {
    this(FakeOptions.DEFAULT);
  }

  private FakeHuaweiCloudExtension(FakeOptions options) {
    this.options = options;
  }

  /**
   * Configures an extension for {@code @RegisterExtension}, for example {@code builder().project(p
   * -> p.strict()).build()}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The address of the server, for static methods that configure an application before its tests
   * run. It is the same for the whole JVM. The server starts if it is not running. With {@code
   * remote(…)} it is that address.
   *
   * <pre>{@code
   * @DynamicPropertySource
   * static void properties(DynamicPropertyRegistry registry) {
   *   registry.add("onboarding.endpoint", fake::endpoint);
   * }
   * }</pre>
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   * @throws IllegalStateException with {@code ownServer()}: each class has another server then
   */
  public String endpoint() {
    if (options.ownServer()) {
      throw new IllegalStateException(
          "With ownServer() each class has another server. Ask the injected FakeHuaweiCloud for its"
              + " endpoint, or leave ownServer() out");
    }
    return options.sharedServer().endpoint();
  }

  FakeOptions options() {
    return options;
  }

  /** Called by JUnit. Registers this extension for a class and opens a configured project. */
  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext instance, ExtensionContext context) {
    Registrations.announce(context, options);
    FakeStore store = new FakeStore(context, options);
    store.constructing(instance.getTestClass());
    // For a Spring context, which starts next: its beans may call the fake at once.
    if (options.describesProject() && !sharesInstance(context)) {
      store.projectForConstructor(options.name());
    }
  }

  /** Called by JUnit. Gives the class the projects that its constructor took. */
  @Override
  public void beforeAll(ExtensionContext context) {
    Registrations.announce(context, options);
    // There is an instance by now only if all tests of the class share it.
    if (context.getTestInstances().isPresent()) {
      new FakeStore(context, options).adopt();
    }
  }

  /** Called by JUnit. Gives the test the projects that its constructor took. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Registrations.announce(context, options);
    FakeStore store = new FakeStore(context, options);
    store.adopt();
    if (options.describesProject()) {
      store.project(options.name());
    }
  }

  /** Called by JUnit. Fails a test that sent unexpected requests. */
  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    new FakeStore(context, options).lookAtRequests();
  }

  /** Called by JUnit. Fails a class whose own projects received unexpected requests. */
  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    new FakeStore(context, options).lookAtRequests();
  }

  /** Called by JUnit. Closes the projects that the constructor of a disabled test took. */
  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    new FakeStore(context, options).abandon();
  }

  /** Called by JUnit. Closes the projects of a constructor whose test never started. */
  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    new FakeStore(context, options).abandon();
  }

  /** Called by JUnit. Closes the projects of a constructor whose test never started. */
  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    new FakeStore(context, options).abandon();
  }

  /** Called by JUnit. Closes the projects of a constructor that throws. */
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

  /** Called by JUnit. Supports {@link FakeHuaweiCloud}, unless a nearer extension does. */
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

  /** Called by JUnit. Returns the project of the test or of the class. */
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

  /** JUnit also resolves parameters of other constructors, such as an ArgumentsProvider's. */
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
   * Configures a {@link FakeHuaweiCloudExtension}. Everything has a default. Meant for one thread.
   *
   * <pre>{@code
   * FakeHuaweiCloudExtension.builder().port(8080).project(p -> p.token("my-token")).build();
   * }</pre>
   */
  public static final class Builder {

    private final FakeOptions.Builder options = new FakeOptions.Builder();

    private Builder() {}

    /**
     * Names the fake: parameters with {@code @NamedFake("tokyo")} get the one with {@code
     * name("tokyo")}. Default: none, for parameters without that annotation and for names that
     * nobody registered.
     *
     * @param name any text
     * @return this builder
     */
    public Builder name(String name) {
      options.name(name);
      return this;
    }

    /**
     * Sets the port of the server. Default: 0, any free port. Extensions with the same port and
     * address share a server until the last test is over. A taken port fails the first test that
     * asks for a fake.
     *
     * @param port 0 to 65535, for example {@code 8080}
     * @return this builder
     * @throws IllegalArgumentException if the port is out of range
     */
    public Builder port(int port) {
      options.port(port);
      return this;
    }

    /**
     * Sets the address of the server. Default: 127.0.0.1. Extensions with the same port and address
     * share a server until the last test is over.
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
     * Uses a fake that runs elsewhere, for example the standalone one, and starts none. Every test
     * has a project of its own there, which is closed after it; assertions and the check for
     * unexpected requests work as with an embedded fake. What cannot be done elsewhere throws an
     * {@link UnsupportedOperationException}, see {@link FakeHuaweiCloudServer#remote(URI)}.
     *
     * <pre>{@code
     * FakeHuaweiCloudExtension.builder().remote(URI.create("http://127.0.0.1:8080")).build();
     * }</pre>
     *
     * <p>Without a change of code: if the environment variable {@code FAKE_HUAWEICLOUD_URL} or the
     * system property {@code fake.huaweicloud.url} has an address, all extensions use that fake
     * which do not set a port, an address or {@code ownServer()}; {@code FAKE_CONTROL_KEY} has its
     * control key, if it asks for one. Our choice.
     *
     * @param endpoint the address that the fake printed; the first test that asks for a fake fails
     *     if there is none
     * @return this builder
     */
    public Builder remote(URI endpoint) {
      options.remote(Objects.requireNonNull(endpoint, "endpoint"), Optional.empty());
      return this;
    }

    /**
     * Uses a fake that runs elsewhere and asks for a control key, see {@link #remote(URI)}.
     *
     * <pre>{@code
     * builder().remote(URI.create("http://fake:8080"), System.getenv("FAKE_CONTROL_KEY")).build();
     * }</pre>
     *
     * @param endpoint the address that the fake printed
     * @param controlKey the key that it printed or was given; a secret, which is never printed
     * @return this builder
     */
    public Builder remote(URI endpoint, String controlKey) {
      options.remote(
          Objects.requireNonNull(endpoint, "endpoint"),
          Optional.of(Objects.requireNonNull(controlKey, "controlKey")));
      return this;
    }

    /**
     * Starts a server for each class, or for each test if the extension is in an instance field.
     * Default: shared. Projects are separate on a shared server too. An own server is for tests
     * that look at {@code cloud.requestLog().unattributed()}, or use one fixed identity in classes
     * that run at the same time.
     *
     * @return this builder
     */
    public Builder ownServer() {
      options.ownServer();
      return this;
    }

    /**
     * Configures the project of every test. Default: generated id and credentials. Tests that run
     * at the same time on one server cannot have the same id, token or access key.
     *
     * @param describe changes the defaults, for example {@code p -> p.strict()}; runs for every
     *     project, after those of earlier calls
     * @return this builder
     */
    public Builder project(Consumer<ProjectBuilder> describe) {
      options.project(describe);
      return this;
    }

    /**
     * Lets tests send unexpected requests, also with wrong credentials. Default: they fail the
     * test. For single tests, use {@code @AllowUnexpectedRequests}, for example
     * {@code @AllowUnexpectedRequests void refuses_0_days()}.
     *
     * @return this builder
     */
    public Builder allowUnexpectedRequests() {
      options.allowUnexpectedRequests();
      return this;
    }

    /**
     * Builds the extension, for example {@code builder().ownServer().build()}.
     *
     * @return the extension; put it into a static field
     * @throws IllegalStateException if it shall use a fake elsewhere and start one, too
     */
    public FakeHuaweiCloudExtension build() {
      return new FakeHuaweiCloudExtension(options.build());
    }
  }
}
