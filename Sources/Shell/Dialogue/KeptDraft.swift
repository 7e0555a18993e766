import Application
import Events
import Texts

/// An entry being put together, kept in the private store with every answer: Ctrl-C or a power cut costs
/// no more than the answer being typed.
final class KeptDraft {
  private let session: Session
  private let chapter: LogCode
  private(set) var number: Int?

  /// - Parameter number: the draft it goes on with.
  init(_ session: Session, _ chapter: LogCode, _ number: Int?) {
    self.session = session
    self.chapter = chapter
    self.number = number
  }

  /// Keeps it as it stands; nothing while nothing is said of it.
  func keep(_ draft: EntryDraft) {
    guard draft.kind != nil || draft.on != nil else { return }
    number = session.registry?.keepDraft(
      EntryCommandLine.line(draft), of: chapter, replacing: number)
  }

  /// It is recorded, or not wanted.
  func drop() {
    if let number { session.registry?.removeDraft(number) }
    number = nil
  }

  /// Says where it is.
  func tell() {
    if let number { session.remark(session.texts(.draftKept, number)) }
  }
}
