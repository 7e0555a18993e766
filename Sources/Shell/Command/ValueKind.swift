/// What a parameter or an option takes: decides how it is read and what Tab offers.
package enum ValueKind: Hashable, Sendable {
  case chapter, person, people, participantCodes, handle, year, activity, role, mode, reason
  case service, signature, chapterKind, boolean, date, time, duration, count, text, file, folder
  case form, report, figure, format, actorRole, county, field, command, language, draft, exportable,
    code
  case shell, sealable, cursor, purpose, consentPurpose, erasable, query
}

/// A positional parameter.
package struct ParameterSpec: Hashable, Sendable {
  /// As shown in usage, in capitals.
  package let name: String
  /// What it takes.
  package let kind: ValueKind
  /// Whether it can be left out.
  package var isOptional = false
  /// Whether more of the same can follow.
  package var repeats = false
}

/// An option, written `--name` or `--english`.
package struct OptionSpec: Hashable, Sendable {
  /// Name in Bokmål, without dashes.
  package let name: String
  /// English alias.
  package let english: String
  /// What it takes; nil for a switch.
  package let kind: ValueKind?

  init(_ name: String, _ english: String, _ kind: ValueKind?) {
    self.name = name
    self.english = english
    self.kind = kind
  }
}
