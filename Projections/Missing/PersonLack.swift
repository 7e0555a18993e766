public import Events

/// What is not known of a person and would have to be, for the gain of the gap.
public struct PersonLack: Hashable, Sendable {
  /// Contact data not on file (§ 13).
  public var contact: OnFile = []
  /// The day of appointment as likeperson (§ 10, § 11).
  public var appointment = false
  /// Whether the person does it unpaid (§ 10).
  public var pay = false

  /// Whether nothing is lacking.
  public var isEmpty: Bool { self == PersonLack() }

  init() {}
}
