package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.internal.cce.answers.KubeconfigTables;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The discarded page <a href="https://support.huaweicloud.com/api-cce/cce_02_0359.html">Obtaining a
 * Cluster Certificate</a>. No SDK of the vendor has its operation any more.
 */
public final class ObtainClusterCertificateByGetPage {

  public static final Page PAGE =
      new Page(
          "CreateClusterCert",
          "CCE",
          "Obtaining a Cluster Certificate (Discarded)",
          "GET",
          List.of(
              new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert")),
          () ->
              Stream.concat(
                      Stream.of(Requests.clusterPath(), Requests.headerWithoutBody(2)),
                      KubeconfigTables.from(3).stream())
                  .toList());

  private ObtainClusterCertificateByGetPage() {}
}
