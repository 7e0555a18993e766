/// Net points (§ 20): gross points times the factor of the organisation's group.
public enum GroupFactor {
  /// Factors of groups 1…5 in tenths.
  public static let tenths = [10, 11, 13, 16, 20]

  /// Net points in tenths, exact; nil for another group than 1…5.
  public static func netTenths(gross: Int, group: Int) -> Int? {
    1...5 ~= group ? gross * tenths[group - 1] : nil
  }
}
