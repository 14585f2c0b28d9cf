package io.github.fakehuaweicloud.internal.hss.agent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands, for a POSIX shell, that bring the agent's images into a repository of the user's.
 * Whatever the user sent is quoted, so that it stays one word.
 *
 * @param plugType {@code docker} for the Docker plug-in's image
 */
public record ImageUpload(
    String repository, String organization, String username, String password, String plugType) {

  private static final String ARCHIVE = "hss-images.zip";

  /** Nobody can register this domain (RFC 2606). */
  public static final String DOWNLOAD_URL = "https://fake-huaweicloud.invalid/" + ARCHIVE;

  static final String SECRET = "hss-registry";

  public String imageCommand() {
    return Stream.concat(
            Stream.of("unzip " + ARCHIVE), images().stream().flatMap(this::commandsFor))
        .collect(Collectors.joining(" && "));
  }

  public String secretCommand() {
    return "kubectl create namespace hss && kubectl create secret docker-registry "
        + SECRET
        + " --namespace=hss --docker-server="
        + quote(AgentImages.host(repository))
        + " --docker-username="
        + quote(username)
        + " --docker-password="
        + quote(password);
  }

  private List<String> images() {
    return plugType.equals("docker")
        ? List.of(AgentImages.DOCKER_PLUGIN)
        : List.of(AgentImages.TUNNEL, AgentImages.GUARD);
  }

  private Stream<String> commandsFor(String image) {
    String there = quote(AgentImages.reference(repository, organization, image));
    return Stream.of(
        "docker load -i " + image + ".tar",
        "docker tag " + image + ":" + AgentImages.VERSION + " " + there,
        "docker push " + there);
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return "ImageUpload of " + images();
  }
}
