package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.rows.OperationTarget;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The chain of handlers as a server has it: any request, whole. */
final class GatewayTarget implements FuzzTarget {

  private final List<OperationTarget> operations =
      Services.pages(CceEdition.latest()).stream().map(OperationTarget::new).toList();

  private final FuzzedCloud cloud = new FuzzedCloud(project -> {});

  @Override
  public void accept(byte[] input) {
    cloud.answer(Message.parse(input));
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.concat(
            operations.stream().map(OperationTarget::goodMessage),
            Stream.of(
                    "GET /__fake/openapi.json?edition=november-2025\n\n",
                    "GET /v5/p1/nowhere\nX-Auth-Token: " + FuzzedCloud.TOKEN + "\n\n",
                    "!BODY_TOO_LARGE post /v5/p1/%zz?a=b&a\nX-Auth-Token: \n\nbody",
                    SignedSeed.TEXT)
                .map(text -> text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  @Override
  public List<String> words() {
    return Stream.concat(
            operations.stream().flatMap(operation -> operation.words().stream()),
            Stream.of("X-Auth-Token", "Authorization", "!HEADERS_TOO_LARGE ", "%2F"))
        .toList();
  }
}
