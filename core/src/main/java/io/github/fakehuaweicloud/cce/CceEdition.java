package io.github.fakehuaweicloud.cce;

/**
 * The editions of CCE's page that this fake knows. Between them the vendor changed how long a
 * certificate may live, and how that is asked for; {@code docs/fidelity.md} lists what follows from
 * each.
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
   * From December 2024: {@code duration} up to 1827 days, and no longer than five calendar years,
   * so up to 1826 days if only one of them has a leap day.
   */
  DECEMBER_2024,

  /**
   * From November 2025: {@code duration} or {@code expire_at}, of which the latter wins; up to five
   * calendar years, and at least 15 minutes.
   */
  NOVEMBER_2025;

  /**
   * The contract of today.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.cceEdition(CceEdition.latest()));
   * }</pre>
   *
   * @return the newest edition
   */
  public static CceEdition latest() {
    return NOVEMBER_2025;
  }

  boolean isBefore(CceEdition other) {
    return compareTo(other) < 0;
  }
}
