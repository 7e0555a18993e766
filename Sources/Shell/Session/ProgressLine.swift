import Events
import Texts

/// One line on stderr that says how far a long piece of work has come, on a terminal only: from half a
/// second on, then five times a second.
final class ProgressLine {
  private let console: any Console
  private let texts: Texts
  private let clock: () -> Instant
  private let start: Instant
  private var shown: Instant?

  private static let patience: Int64 = 500
  private static let pause: Int64 = 200

  init(_ console: any Console, _ texts: Texts, clock: @escaping () -> Instant) {
    self.console = console
    self.texts = texts
    self.clock = clock
    start = clock()
  }

  /// So many events of so many are done.
  func show(_ done: Int, of all: Int) {
    guard console.remarksAreSeen else { return }
    let now = clock()
    let elapsed = now.milliseconds - start.milliseconds
    guard elapsed >= Self.patience, now.milliseconds - (shown ?? start).milliseconds >= Self.pause
    else { return }
    shown = now
    let rate = done * 1_000 / Int(elapsed)
    let left = rate > 0 ? (max(all - done, 0) + rate - 1) / rate : 0
    console.remark(
      "\r\u{1B}[K"
        + texts(
          .progress, texts.number(done), texts.number(all), texts.number(rate), texts.number(left)))
  }

  /// Takes the line away again, if there is one.
  func end() {
    if shown != nil { console.remark("\r\u{1B}[K") }
    shown = nil
  }
}
