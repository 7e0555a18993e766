/// What Bufdir decided for a grant year, as somebody states it. nil means not stated.
package struct GrantStatement: Hashable, Sendable {
  /// The year of the grant.
  package var grantYear: Int
  /// The organisation's group, 1…5.
  package var group: Int?
  /// What a net point is worth, in øre.
  package var orePerPoint: Int?
  /// The basic grant in øre.
  package var basicGrant: Int?

  /// A grant year of which nothing else is stated.
  package init(grantYear: Int) { self.grantYear = grantYear }
}
