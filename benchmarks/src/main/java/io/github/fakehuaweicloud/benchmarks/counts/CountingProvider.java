package io.github.fakehuaweicloud.benchmarks.counts;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A provider in front of the JDK's that counts RSA signatures and has them made by the JDK's. It is
 * the whole JVM's, so it belongs into one of its own.
 */
final class CountingProvider extends Provider {

  private static final String ALGORITHM = "SHA256withRSA";

  CountingProvider(AtomicLong signatures) {
    super("Counting", "1", "Counts RSA signatures");
    putService(new Counting(this, signatures));
  }

  /** Before all others. */
  static AtomicLong install() {
    AtomicLong signatures = new AtomicLong();
    Security.insertProviderAt(new CountingProvider(signatures), 1);
    return signatures;
  }

  private static final class Counting extends Provider.Service {

    private final AtomicLong signatures;

    Counting(Provider provider, AtomicLong signatures) {
      super(
          provider, "Signature", ALGORITHM, CountedSignature.class.getName(), List.of(), Map.of());
      this.signatures = signatures;
    }

    @Override
    public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
      try {
        return new CountedSignature(Signature.getInstance(ALGORITHM, "SunRsaSign"), signatures);
      } catch (NoSuchAlgorithmException e) {
        throw e;
      } catch (GeneralSecurityException e) {
        throw new NoSuchAlgorithmException(e);
      }
    }
  }

  private static final class CountedSignature extends SignatureSpi {

    private final Signature real;
    private final AtomicLong signatures;

    CountedSignature(Signature real, AtomicLong signatures) {
      this.real = real;
      this.signatures = signatures;
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
      signatures.incrementAndGet();
      return real.sign();
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
      real.initSign(key);
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
      real.initVerify(key);
    }

    @Override
    protected void engineUpdate(byte next) throws SignatureException {
      real.update(next);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
      real.update(bytes, offset, length);
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
      return real.verify(signature);
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
      throw new InvalidParameterException("This algorithm has no parameters");
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
      throw new InvalidParameterException("This algorithm has no parameters");
    }
  }
}
