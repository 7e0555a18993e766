package import Events
package import Vault

/// A value of contact data, from the event that stated it to the one that no longer did.
package struct ContactSpan {
  /// Which.
  package let member: PayloadMember
  /// The value.
  package let value: String
  /// The event that it came with.
  package let from: Event
  /// The event from which it was another, or gone; nil while it is in force.
  package internal(set) var until: Event?

  /// Which, as programs are told.
  package var field: String { member.rawValue }
}

extension SubjectAccess {
  /// Every value there was, member by member, oldest first.
  package var contactSpans: [ContactSpan] {
    PayloadMember.ofPerson.flatMap { member in
      var spans: [ContactSpan] = []
      for version in contacts {
        let value = version.contact?[member]
        if let last = spans.last, last.until == nil {
          if last.value == value { continue }
          spans[spans.count - 1].until = version.event
        }
        if let value {
          spans.append(ContactSpan(member: member, value: value, from: version.event))
        }
      }
      return spans
    }
  }
}
