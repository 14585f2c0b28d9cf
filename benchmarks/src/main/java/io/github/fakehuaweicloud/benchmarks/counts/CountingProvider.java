package io.github.fakehuaweicloud.benchmarks.counts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A provider in front of the JDK's that counts signatures of certificates: whoever makes one, by
 * whatever arithmetic, first has the content of the certificate hashed. It is the whole JVM's, so
 * it belongs into one of its own.
 */
final class CountingProvider extends Provider {

  private static final String ALGORITHM = "SHA-256";

  private CountingProvider(AtomicLong signatures) {
    super("Counting", "1", "Counts signatures of certificates");
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
          provider, "MessageDigest", ALGORITHM, CountedDigest.class.getName(), List.of(), Map.of());
      this.signatures = signatures;
    }

    @Override
    public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
      try {
        return new CountedDigest(MessageDigest.getInstance(ALGORITHM, "SUN"), signatures);
      } catch (NoSuchAlgorithmException e) {
        throw e;
      } catch (GeneralSecurityException e) {
        throw new NoSuchAlgorithmException(e);
      }
    }
  }

  private static final class CountedDigest extends MessageDigestSpi {

    /** A sequence of two bytes of length, and in it version 3 (RFC 5280, section 4.1). */
    private static final int SEQUENCE_HEAD = 4;

    private static final byte[] VERSION_3 = {(byte) 0xa0, 3, 2, 1, 2};

    private final byte[] head = new byte[SEQUENCE_HEAD + VERSION_3.length];
    private int seen;

    private final MessageDigest real;
    private final AtomicLong signatures;

    CountedDigest(MessageDigest real, AtomicLong signatures) {
      this.real = real;
      this.signatures = signatures;
    }

    @Override
    protected void engineUpdate(byte next) {
      engineUpdate(new byte[] {next}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
      int more = Math.min(length, head.length - seen);
      System.arraycopy(bytes, offset, head, seen, more);
      seen += more;
      real.update(bytes, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
      if (head[0] == 0x30
          && Arrays.equals(head, SEQUENCE_HEAD, head.length, VERSION_3, 0, VERSION_3.length)) {
        signatures.incrementAndGet();
      }
      byte[] digest = real.digest();
      engineReset();
      return digest;
    }

    @Override
    protected void engineReset() {
      Arrays.fill(head, (byte) 0);
      seen = 0;
      real.reset();
    }

    @Override
    protected int engineGetDigestLength() {
      return real.getDigestLength();
    }
  }
}
