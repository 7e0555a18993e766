import Events
import Texts

/// One line on stderr that says how far a long piece of work has come, where a line can be written anew:
/// from half a second on, then five times a second.
final class ProgressLine {
  private let console: any Console
  private let texts: Texts
  private let clock: () -> Instant
  private let unit: ProgressUnit
  private let start: Instant
  private var shown: Instant?

  private static let patience: Int64 = 500
  private static let pause: Int64 = 200

  init(
    _ console: any Console, _ texts: Texts, unit: ProgressUnit = .events,
    clock: @escaping () -> Instant
  ) {
    self.console = console
    self.texts = texts
    self.unit = unit
    self.clock = clock
    start = clock()
  }

  /// So many of so many are done.
  func show(_ done: Int, of all: Int) {
    guard console.remarksCanBeReplaced else { return }
    let now = clock()
    let elapsed = now.milliseconds - start.milliseconds
    guard elapsed >= Self.patience, now.milliseconds - (shown ?? start).milliseconds >= Self.pause
    else { return }
    let rate = Int(Int64(done) * 1_000 / elapsed)
    // Before anything is done nobody knows how long it takes.
    let left = done > 0 ? Int(Int64(max(all - done, 0)) * elapsed / Int64(done) + 999) / 1_000 : nil
    let text = texts.progress(done, of: all, unit, rate: rate, left: left)
    console.remark("\r\u{1B}[K" + text)
    shown = now
  }

  /// Takes the line away again, if there is one.
  func end() {
    guard shown != nil else { return }
    shown = nil
    console.remark("\r\u{1B}[K")
  }
}
