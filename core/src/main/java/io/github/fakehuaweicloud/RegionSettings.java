package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings that lead an application to the fake that builds its clients by region, as in
 * production: {@code CceClient.newBuilder().withRegion(CceRegion.valueOf("cn-north-4"))}.
 *
 * <pre>{@code
 * RegionSettings settings = cloud.region();
 * settings.environment();
 * // {HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4=http://127.0.0.1:41235,
 * //  HUAWEICLOUD_SDK_IAM_ENDPOINT=http://127.0.0.1:41235, …}
 * settings.properties("huaweicloud");
 * // {huaweicloud.region=cn-north-4, huaweicloud.cce-endpoint=http://127.0.0.1:41235, …}
 * }</pre>
 *
 * <p>Prints no secrets. Immutable.
 */
public final class RegionSettings {

  private static final List<String> SERVICES = List.of("CCE", "HSS", "IAM");

  private static final List<String> SECTIONS =
      List.of("basic", "global", "basiccredentials", "globalcredentials");

  private static final Pattern REGION = Pattern.compile("(?=.{1,64}$)[a-z0-9]+([-_][a-z0-9]+)*");

  private final String region;
  private final String endpoint;
  private final Optional<Credentials> credentials;

  private RegionSettings(String region, String endpoint, Optional<Credentials> credentials) {
    this.region = region;
    this.endpoint = endpoint;
    this.credentials = credentials;
  }

  /**
   * The settings for a region without an access key. Use {@link FakeHuaweiCloud#region} where there
   * is a project already.
   *
   * <pre>{@code
   * RegionSettings.of("cn-north-4", server.endpoint()).environment();
   * }</pre>
   *
   * @param region for example {@code cn-north-4}: 1 to 64 lower-case letters and digits, with
   *     dashes and underscores between them
   * @param endpoint the address of the fake, for example {@code http://127.0.0.1:41235}
   * @return the settings
   * @throws IllegalArgumentException if the region is anything else
   */
  public static RegionSettings of(String region, String endpoint) {
    if (!REGION.matcher(region).matches()) {
      throw new IllegalArgumentException(
          "Expected the id of a region such as cn-north-4, got " + Quotes.quote(region));
    }
    return new RegionSettings(
        region, Objects.requireNonNull(endpoint, "endpoint"), Optional.empty());
  }

  /**
   * A copy that also sets an access key and its secret key.
   *
   * @param other the key that the application is to sign with
   * @return the copy
   */
  public RegionSettings withCredentials(Credentials other) {
    return new RegionSettings(region, endpoint, Optional.of(other));
  }

  /**
   * The region.
   *
   * @return for example {@code cn-north-4}
   */
  public String region() {
    return region;
  }

  /**
   * The address of all services, for {@code withEndpoint} and {@code withIamEndpoint}.
   *
   * @return for example {@code http://127.0.0.1:41235}
   */
  public String endpoint() {
    return endpoint;
  }

  /**
   * The environment variables that the vendor's SDKs read: the address of each service in the
   * region, the address of IAM, and the access key if there is one. The SDK for Java reads a
   * region's address once and keeps it until the JVM ends; the shared server of a JVM keeps its
   * address as long. The SDK for Go puts {@code https://} before the address of IAM, so it needs
   * {@code WithIamEndpointOverride} instead: the fake speaks HTTP there.
   *
   * <pre>{@code
   * new ProcessBuilder("python3", "app.py").environment().putAll(cloud.region().environment());
   * }</pre>
   *
   * @return {@code HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4} and the like, by name
   */
  public Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String service : SERVICES) {
      variables.put(
          "HUAWEICLOUD_SDK_REGION_"
              + service
              + "_"
              + region.replace('-', '_').toUpperCase(Locale.ROOT),
          endpoint);
    }
    variables.put("HUAWEICLOUD_SDK_IAM_ENDPOINT", endpoint);
    credentials.ifPresent(
        pair -> {
          variables.put("HUAWEICLOUD_SDK_AK", pair.accessKey());
          variables.put("HUAWEICLOUD_SDK_SK", pair.secretKey());
          pair.securityToken()
              .ifPresent(token -> variables.put("HUAWEICLOUD_SDK_SECURITY_TOKEN", token));
        });
    return Collections.unmodifiableMap(variables);
  }

  /**
   * The same as properties of an application, for Spring, Quarkus, Micronaut or {@link
   * System#setProperty}: {@code region}, {@code cce-endpoint}, {@code hss-endpoint}, {@code
   * iam-endpoint}, and {@code access-key} and {@code secret-key} if there are such. The names are
   * our choice; the vendor has none.
   *
   * <pre>{@code
   * cloud.region().properties("huaweicloud").forEach((name, value) -> registry.add(name, () -> value));
   * }</pre>
   *
   * @param prefix what the names begin with, without the dot
   * @return the values by name
   */
  public Map<String, String> properties(String prefix) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(prefix + ".region", region);
    for (String service : SERVICES) {
      properties.put(prefix + "." + service.toLowerCase(Locale.ROOT) + "-endpoint", endpoint);
    }
    credentials.ifPresent(
        pair -> {
          properties.put(prefix + ".access-key", pair.accessKey());
          properties.put(prefix + ".secret-key", pair.secretKey());
          pair.securityToken()
              .ifPresent(token -> properties.put(prefix + ".security-token", token));
        });
    return Collections.unmodifiableMap(properties);
  }

  /**
   * The content of a regions file, which the vendor's SDKs read from the path in {@code
   * HUAWEICLOUD_SDK_REGIONS_FILE}, or from {@code ~/.huaweicloud/regions.yaml}. The SDK for Java
   * reads it once, when it is first asked for a region that the environment does not have, and
   * wants a name that ends in {@code .yaml} or {@code .yml}.
   *
   * <pre>{@code
   * Files.writeString(home.resolve("regions.yaml"), cloud.region().regionsFile());
   * }</pre>
   *
   * @return YAML: for each service the region and its address
   */
  public String regionsFile() {
    StringBuilder yaml = new StringBuilder();
    for (String service : SERVICES) {
      yaml.append(service)
          .append(":\n  - id: '")
          .append(region)
          .append("'\n    endpoint: '")
          .append(endpoint)
          .append("'\n");
    }
    return yaml.toString();
  }

  /**
   * The content of a credentials file, which the vendor's SDKs read from the path in {@code
   * HUAWEICLOUD_SDK_CREDENTIALS_FILE}, or from {@code ~/.huaweicloud/credentials}: the address of
   * IAM, and the access key if there is one. The SDK for Java reads it for every client that it
   * builds without credentials, unless the environment has an access key. It wants a name that ends
   * in {@code .ini} or {@code .properties}, and can read no key that holds white space.
   *
   * <pre>{@code
   * Files.writeString(home.resolve("credentials.ini"), cloud.region().credentialsFile());
   * }</pre>
   *
   * @return the sections {@code [basic]} and {@code [global]}, which the vendor documents, and
   *     {@code [basiccredentials]} and {@code [globalcredentials]}, where a client of the SDK for
   *     Java looks (observed at 3.1.130); holds secrets
   */
  public String credentialsFile() {
    StringBuilder section = new StringBuilder();
    credentials.ifPresent(
        pair -> {
          section.append("ak = ").append(pair.accessKey()).append('\n');
          section.append("sk = ").append(pair.secretKey()).append('\n');
          pair.securityToken()
              .ifPresent(token -> section.append("security_token = ").append(token).append('\n'));
        });
    section.append("iam_endpoint = ").append(endpoint).append('\n');
    return SECTIONS.stream()
        .map(name -> "[" + name + "]\n" + section)
        .collect(Collectors.joining("\n"));
  }

  /** Prints the region, the endpoint and the access key. */
  @Override
  public String toString() {
    return "RegionSettings[region="
        + region
        + ", endpoint="
        + endpoint
        + credentials.map(pair -> ", credentials=" + pair).orElse("")
        + "]";
  }
}
