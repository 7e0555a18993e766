/// The members of a payload, as JSON with sorted names and nothing but strings. The bytes are written
/// once and never again: a commitment covers them.
package struct PayloadText: Hashable, Sendable {
  /// What is stated, by member.
  package var members: [PayloadMember: String]

  /// The members that are stated.
  package init(_ members: [PayloadMember: String] = [:]) { self.members = members }

  /// A member.
  package subscript(member: PayloadMember) -> String? {
    get { members[member] }
    set { members[member] = newValue }
  }

  /// Canonical bytes.
  package var bytes: [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "{")]
    for (name, value) in members.map({ ($0.key.rawValue, $0.value) }).sorted(by: { $0.0 < $1.0 }) {
      if out.count > 1 { out.append(UInt8(ascii: ",")) }
      Self.append(name, to: &out)
      out.append(UInt8(ascii: ":"))
      Self.append(value, to: &out)
    }
    out.append(UInt8(ascii: "}"))
    return out
  }

  private static func append(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        out += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func hex(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x57 + nibble
  }
}

/// What a payload can hold.
package enum PayloadMember: String, CaseIterable, Sendable {
  // Of a person.
  case address, code, email, name, phone
  // Of an entry.
  case coOrganiser = "co-organiser"
  case country, note, organiser, place, series, title
  // Of a goal of a plan.
  case activity, goal, measures
  case resultGoal = "result-goal"
  // Of a service.
  case evidence
  // Of a correction or withdrawal.
  case words
}
