import Application
import Events
import Texts

/// One line that counts up, on a terminal only, and only where it takes more than half a second.
struct Progress {
  private let session: Session
  private let started: Instant?
  private var shownAt: Instant?

  init(_ session: Session) {
    self.session = session
    started = session.console.remarksAreSeen ? session.registry?.environment.clock() : nil
  }

  /// Shows how many of all events are read, twice a second.
  mutating func show(_ done: Int, _ all: Int) {
    guard let started, let now = session.registry?.environment.clock(),
      now.milliseconds - (shownAt ?? started).milliseconds >= 500
    else { return }
    shownAt = now
    let texts = session.texts
    session.console.remark(
      "\r" + texts(.readProgress, texts.number(done), texts.number(all)))
  }

  /// Ends the line, where there is one.
  func end() {
    if shownAt != nil { session.console.remark("\n") }
  }
}
