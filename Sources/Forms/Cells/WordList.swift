import Events

/// A closed list of words that a cell, or the name of a form, can be of.
package enum WordList: Hashable, Sendable, CaseIterable {
  case activity, role, chapterKind, mode, signature, boolean, form

  /// The Norwegian words, in the order of the form's description.
  package var words: [String] {
    switch self {
    case .activity: Words.activities.norwegian
    case .role: Words.roles.norwegian
    case .chapterKind: Words.chapterKinds.norwegian
    case .mode: Words.modes.norwegian
    case .signature: Words.signatures.norwegian
    case .boolean: Words.booleans.norwegian
    case .form: Words.forms.norwegian
    }
  }
}
