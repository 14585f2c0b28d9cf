/**
 * Certificate authorities, client certificates, RSA key pairs and PEM.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.pki.CertificateAuthority}.
 * BouncyCastle builds the certificates; keys and signatures come from the JDK's own providers, so
 * nothing is registered in a user's JVM.
 */
package io.github.fakehuaweicloud.internal.pki;
