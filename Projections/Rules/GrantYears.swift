/// Which years a base year is applied and paid for (§ 4), with the exceptions of § 47.
public enum GrantYears {
  /// The year of the application: the year after the base year.
  public static func applicationYear(base: Int) -> Int { base + 1 }

  /// The year of the grant: two years after the base year. nil for base year 2020: the grant year
  /// 2022 used 2019 instead (§ 47).
  public static func grantYear(base: Int) -> Int? { base == 2020 ? nil : base + 2 }

  /// The last year in which the evidence is kept (§ 27): five years from 1 January of the base year.
  public static func evidenceUntil(base: Int) -> Int { base + 4 }
}
