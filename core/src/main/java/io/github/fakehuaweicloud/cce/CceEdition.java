package io.github.fakehuaweicloud.cce;

/**
 * The editions of CCE's page <a
 * href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0248.html">Obtaining a Cluster
 * Certificate</a> that this fake knows. The vendor has rewritten that page several times; an
 * edition is one version of it. Each edition changed how long a certificate may live, or how a
 * client asks for that.
 *
 * <pre>{@code
 * FakeHuaweiCloud.builder().project(p -> p.cceEdition(CceEdition.NOVEMBER_2025));
 * // {"expire_at": "2027-01-01 16:00:00 +0000 UTC"} -> 200
 * }</pre>
 */
public enum CceEdition {

  /** The page of 2023-06-27, the default: {@code duration} up to 10950 days, 30 times 365. */
  JUNE_2023,

  /** From November 2023: {@code duration} up to 1825 days, 5 times 365. */
  NOVEMBER_2023,

  /**
   * From December 2024: {@code duration} up to 1827 days, but no more than five calendar years.
   * That is 1826 days if only one of them is a leap year.
   */
  DECEMBER_2024,

  /**
   * From November 2025: {@code duration} or {@code expire_at}, from 15 minutes to five calendar
   * years. If both are sent, {@code expire_at} wins.
   */
  NOVEMBER_2025;

  /**
   * The newest edition, which is what the real service documents today.
   *
   * @return the last constant; it changes when an edition is added
   */
  public static CceEdition latest() {
    return NOVEMBER_2025;
  }

  boolean isBefore(CceEdition other) {
    return compareTo(other) < 0;
  }
}
