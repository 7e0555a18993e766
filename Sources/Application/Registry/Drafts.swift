package import Events
import Vault

/// An entry begun and not recorded.
package struct BegunEntry: Hashable, Sendable {
  /// What it is called by while it is here.
  package let number: Int
  /// The command that would record it, as far as it is said.
  package let command: String
}

extension Registry {
  /// Entries begun and not recorded, of one chapter, in the order they were begun; none when they cannot
  /// be read.
  package func drafts(of chapter: LogCode) -> [BegunEntry] {
    let all = (try? privates.drafts()) ?? []
    return all.filter { $0.log == chapter }.map { BegunEntry(number: $0.number, command: $0.text) }
  }

  /// Keeps an entry that was begun, in the place of the draft with a number if there is one; nil where
  /// nothing can be kept.
  package func keepDraft(_ command: String, of chapter: LogCode, replacing number: Int?) -> Int? {
    try? privates.keepDraft(command, of: chapter, replacing: number)
  }

  /// Forgets a draft.
  package func removeDraft(_ number: Int) { try? privates.removeDraft(number) }
}
