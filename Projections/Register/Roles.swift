public import Events

/// A role row as it stands now: appointment, end, pay.
public struct Role: Hashable, Sendable {
  /// Number of the role-granted event.
  public let seq: Int
  /// Who.
  public let person: Pseudonym
  /// Which role.
  public let kind: RoleKind
  /// The day of appointment; without one nobody is likeperson on any day.
  public let appointed: CivilDate?
  /// The last day in the role; nil while it lasts.
  public let ended: CivilDate?
  /// Whether it is unpaid; nil is not stated.
  public let unpaid: Bool?

  /// Whether the person was in the role on a day.
  public func holds(on day: CivilDate) -> Bool {
    guard let appointed else { return false }
    return appointed <= day && ended.map { $0 >= day } ?? true
  }
}

extension ChapterRegister {
  /// All roles not withdrawn, ascending by number.
  public var roles: [Role] { Self.roles(in: facts) }

  /// A person's roles not withdrawn, ascending by number.
  public func roles(of person: Pseudonym) -> [Role] {
    Self.roles(in: (roleIndex[person] ?? []).map { facts[Int($0)] })
  }

  private static func roles(in facts: [Fact]) -> [Role] {
    var ends: [Int: CivilDate] = [:]
    for fact in facts where !fact.isWithdrawn {
      if case .roleEnded(let body) = fact.data { ends[body.entry] = body.ended }
    }
    return facts.compactMap { fact in
      guard !fact.isWithdrawn, case .roleGranted(let body) = fact.data else { return nil }
      return Role(
        seq: fact.seq, person: body.person, kind: body.role, appointed: body.appointed,
        ended: ends[fact.seq], unpaid: body.unpaid)
    }
  }

  func lastDay(ofRole seq: Int) -> CivilDate? {
    guard case .roleGranted(let body)? = fact(seq)?.data else { return nil }
    return roles(of: body.person).first { $0.seq == seq }?.ended
  }
}
