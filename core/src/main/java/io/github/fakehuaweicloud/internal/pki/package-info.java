/**
 * X.509: a cluster's certificate authority, the client certificates it issues, RSA key pairs and
 * PEM. Knows nothing of clusters, kubeconfigs or HTTP.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.pki.CertificateAuthority}.
 * BouncyCastle builds the certificates; the JDK's own providers make keys and signatures, so
 * nothing is ever registered in a user's JVM.
 */
package io.github.fakehuaweicloud.internal.pki;
