package io.github.fakehuaweicloud.internal.pki;

import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Distinguished names, encoded as PrintableString as observed on CCE. */
final class DistinguishedNames {

  private DistinguishedNames() {}

  static X500Name authority(String organization, String commonName) {
    return client(List.of(organization), commonName);
  }

  static X500Name client(List<String> organizations, String commonName) {
    RDN groups =
        new RDN(
            organizations.stream()
                .map(organization -> attribute(BCStyle.O, organization))
                .toArray(AttributeTypeAndValue[]::new));
    return new X500Name(new RDN[] {groups, new RDN(attribute(BCStyle.CN, commonName))});
  }

  private static AttributeTypeAndValue attribute(ASN1ObjectIdentifier type, String value) {
    return new AttributeTypeAndValue(type, new DERPrintableString(value, true));
  }
}
