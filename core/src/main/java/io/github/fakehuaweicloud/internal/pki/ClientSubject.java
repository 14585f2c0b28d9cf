package io.github.fakehuaweicloud.internal.pki;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * The subject of a client certificate. Kubernetes reads the common name as the user and the
 * organizations as groups.
 *
 * @param organizations all in one multi-valued name part, as observed on CCE
 */
public record ClientSubject(String commonName, List<String> organizations) {

  public ClientSubject {
    organizations = List.copyOf(organizations);
  }

  /** The name is empty if the subject has none. */
  public static ClientSubject of(X509Certificate certificate) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    List<String> names = values(subject, BCStyle.CN);
    return new ClientSubject(names.isEmpty() ? "" : names.get(0), values(subject, BCStyle.O));
  }

  private static List<String> values(X500Name subject, ASN1ObjectIdentifier type) {
    return Arrays.stream(subject.getRDNs())
        .flatMap(part -> Arrays.stream(part.getTypesAndValues()))
        .filter(attribute -> attribute.getType().equals(type))
        .map(attribute -> IETFUtils.valueToString(attribute.getValue()))
        .toList();
  }
}
