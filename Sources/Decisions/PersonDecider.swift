package import Events
package import Projections

/// Statement of a person -> enrolment, contact data, roles. The same code again adds: a later value
/// that is stated holds, a further role is a further role, and the end or pay of a role already there
/// (same role, same appointment) belongs to that role. A person who was withdrawn holds again.
package struct PersonDecider {
  /// The chapter as it stands.
  package let register: ChapterRegister

  /// A decider for a chapter.
  package init(register: ChapterRegister) { self.register = register }

  /// The events of a person; none when everything stated is known.
  ///
  /// - Parameters:
  ///   - person: the pseudonym that the code has, or that it gets now.
  ///   - known: the contact data on file, when the person was ever enrolled.
  ///   - first: the number that the first event will have.
  package func decide(
    _ statement: PersonStatement, as person: Pseudonym, known: Contact?, at first: Int,
    actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    if let appointed = statement.appointed, let ended = statement.ended, ended < appointed {
      throw .invalid(.sluttet)
    }
    let earlier = register.enrolment(of: person)
    var decided: [Decided] = []
    let contact = (known ?? Contact(code: statement.code)).updated(by: statement)
    if let earlier, register.person(person) == nil {
      decided.append(
        Decided(.entryReinstated(EntryReinstated(entry: earlier.seq, reason: .other))))
    }
    if earlier == nil {
      decided.append(
        Decided(
          .personEnrolled(PersonEnrolled(person: person, onFile: contact.onFile)),
          words: .contact(contact)))
    } else if contact != known {
      decided.append(
        Decided(
          .contactChanged(ContactChanged(person: person, onFile: contact.onFile)),
          words: .contact(contact)))
    }
    if let first = decided.first {
      try register.requireRegistering([person])
      do throws(Objection) {
        try register.check(first.data, actor: actor, recorded: recorded)
      } catch { throw .objection(error) }
    }
    if let kind = statement.role {
      decided += try role(kind, statement, person, next: first + decided.count)
    }
    return decided
  }

  private func role(
    _ kind: RoleKind, _ statement: PersonStatement, _ person: Pseudonym, next: Int
  ) throws(Refusal) -> [Decided] {
    guard let role = sameRole(kind, statement, person) else {
      if register.isErased(person) { throw .objection(.personErased(person)) }
      try register.requireRegistering([person])
      let granted = Decided(
        .roleGranted(
          RoleGranted(
            person: person, role: kind, appointed: statement.appointed, unpaid: statement.unpaid)))
      guard let ended = statement.ended else { return [granted] }
      return [granted, Decided(.roleEnded(RoleEnded(entry: next, ended: ended)))]
    }
    var decided: [Decided] = []
    var changes: [FactMember: MemberValue] = [:]
    if let appointed = statement.appointed, role.appointed == nil {
      changes[.appointed] = .date(appointed)
    }
    if let unpaid = statement.unpaid, role.unpaid != unpaid { changes[.unpaid] = .bool(unpaid) }
    if !changes.isEmpty {
      decided.append(
        Decided(
          .entryCorrected(EntryCorrected(entry: role.seq, reason: .other, set: changes))))
    }
    if let ended = statement.ended, role.ended != ended {
      if let appointed = role.appointed ?? statement.appointed, ended < appointed {
        throw .invalid(.sluttet)
      }
      decided.append(Decided(.roleEnded(RoleEnded(entry: role.seq, ended: ended))))
    }
    return decided
  }

  private func sameRole(
    _ kind: RoleKind, _ statement: PersonStatement, _ person: Pseudonym
  ) -> Role? {
    let roles = register.roles(of: person).filter { $0.kind == kind }
    return roles.last { $0.appointed == statement.appointed }
      ?? roles.last { role in
        guard let appointed = statement.appointed else { return true }
        // A role that ended before this appointment is an earlier one.
        return role.appointed == nil && role.ended.map { $0 >= appointed } ?? true
      }
  }
}
