package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** IAM for one project. */
public final class IamService implements Iam, AutoCloseable {

  private static final ErrorWording ERRORS = new IamErrorWording();

  private static final List<OpenIamEndpoint> OPEN =
      List.of(new CreateToken(), new CreateTemporaryKey(), new ListVersions(), new ShowVersion());

  private static final List<IamEndpoint> OTHERS =
      List.of(
          new ValidateToken(ValidateTokenPages.VALIDATE),
          new ValidateToken(ValidateTokenPages.CHECK),
          new ListProjects(),
          new ListAuthProjects(),
          new ListAuthDomains(),
          new ListUsers(),
          new ShowCatalog());

  private final Access access;
  private final ServiceFaults faults = new ServiceFaults();
  private final String address;

  /**
   * @param address the server's own
   */
  public IamService(Access access, String address) {
    this.access = access;
    this.address = address;
    pages().forEach(faults::ofOperation);
  }

  public static List<Page> pages() {
    return all().map(IamEndpoint::page).toList();
  }

  /** The open operations for callers who named no project. */
  public static List<Endpoint> ofNobody() {
    return OPEN.stream()
        .map(
            endpoint ->
                new Endpoint(
                    endpoint.page(),
                    FaultPlan.ofService(),
                    ERRORS,
                    call -> IamAnswers.traced(call, endpoint.answerNobody(call))))
        .toList();
  }

  private static Stream<IamEndpoint> all() {
    return Stream.concat(OPEN.stream(), OTHERS.stream());
  }

  /** For whoever passes calls on: they are not kept here. */
  public List<Endpoint> endpoints() {
    Realm realm = new Realm(access, address);
    return all().map(endpoint -> endpoint(endpoint, realm)).toList();
  }

  private Endpoint endpoint(IamEndpoint endpoint, Realm realm) {
    return new Endpoint(
        endpoint.page(),
        faults.ofOperation(endpoint.page()),
        ERRORS,
        call -> IamAnswers.traced(call, endpoint.answer(call, realm)));
  }

  @Override
  public Identity identity() {
    return access.identity();
  }

  @Override
  public String issueToken(Duration validity) {
    return access.issueToken(validity).value();
  }

  @Override
  public void revokeToken(String token) {
    access.revokeToken(token);
  }

  @Override
  public void revokeAccessKey(String accessKey) {
    access.revokeAccessKey(accessKey);
  }

  @Override
  public Credentials issueTemporaryCredentials(Duration validity) {
    return access.issueCredentials(validity).value();
  }

  @Override
  public void close() {
    faults.close();
  }

  public ServiceFaults serviceFaults() {
    return faults;
  }

  @Override
  public Faults faults() {
    return faults.ofService();
  }

  @Override
  public Faults faults(String operationId) {
    return faults.ofOperation(operationId);
  }
}
