package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.cce.CceEdition.DECEMBER_2024;
import static io.github.fakehuaweicloud.cce.CceEdition.NOVEMBER_2025;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.answers.KubeconfigTables;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.contract.UtcTime;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page <a href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0248.html">Obtaining
 * a Cluster Certificate</a>, in every edition.
 */
public final class ObtainClusterCertificatePage {

  private static final Map<CceEdition, Page> EDITIONS =
      Stream.of(CceEdition.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), ObtainClusterCertificatePage::edition));

  private ObtainClusterCertificatePage() {}

  public static Page of(CceEdition edition) {
    return EDITIONS.get(edition);
  }

  private static Page edition(CceEdition edition) {
    return new Page(
        "CreateKubernetesClusterCert",
        "CCE",
        "Obtaining a Cluster Certificate",
        "POST",
        List.of(
            new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert")),
        () ->
            Stream.concat(
                    Stream.of(
                        Requests.clusterPath(),
                        Requests.header(2),
                        new Table(3, "Request body parameters", BODY, bodyRows(edition))),
                    KubeconfigTables.from(4).stream())
                .toList(),
        () -> rules(edition));
  }

  private static List<Row> bodyRows(CceEdition edition) {
    WholeNumber duration =
        integer(1, CertificateValidity.longestDays(edition))
            .or(CertificateValidity.LONGEST)
            .unit("days");
    return edition.compareTo(NOVEMBER_2025) < 0
        ? List.of(mandatory("duration", duration))
        : List.of(optional("duration", duration), optional("expire_at", new UtcTime()));
  }

  private static List<Rule> rules(CceEdition edition) {
    if (edition.compareTo(DECEMBER_2024) < 0) {
      return List.of();
    }
    return edition.compareTo(NOVEMBER_2025) < 0
        ? List.of(CertificateValidity.DURATION_WITHIN_FIVE_YEARS)
        : List.of(
            CertificateValidity.DURATION_OR_EXPIRE_AT,
            CertificateValidity.DURATION_WITHIN_FIVE_YEARS_UNLESS_EXPIRE_AT,
            CertificateValidity.EXPIRE_AT_WITHIN_FIVE_YEARS);
  }
}
