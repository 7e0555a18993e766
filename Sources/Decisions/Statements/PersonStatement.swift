package import Events

/// A person as a row of the form `personer` or `folk ny` states it. nil means not stated.
package struct PersonStatement: Hashable, Sendable {
  /// The chapter; nil when neither the row nor `--lag` names one.
  package var chapter: LogCode?
  /// The chapter's own short code for the person, unique in the chapter.
  package var code: String
  /// Full name.
  package var name: String?
  /// Postal address.
  package var address: String?
  /// Phone number as written.
  package var phone: String?
  /// E-mail address as written.
  package var email: String?
  /// A role; one row states one.
  package var role: RoleKind?
  /// The day of appointment to the role.
  package var appointed: CivilDate?
  /// The last day in the role.
  package var ended: CivilDate?
  /// Whether the role is unpaid.
  package var unpaid: Bool?

  /// A person of whom the code is known.
  package init(code: String) { self.code = code }
}
