import Application
import Events
import Texts

extension Session {
  /// Does a long piece of work and tells how far it has come; not to somebody who listens.
  func working<T, E: Error>(
    in unit: ProgressUnit = .events, _ body: (_ show: @escaping (Int, Int) -> Void) throws(E) -> T
  ) throws(E) -> T {
    guard let registry, !isPlain(), !isWorking else { return try body { _, _ in } }
    let line = ProgressLine(console, texts, unit: unit, clock: registry.environment.clock)
    isWorking = true
    defer {
      isWorking = false
      line.end()
    }
    return try body { line.show($0, of: $1) }
  }

  /// Tells how far the folding of events has come that views do not have, whatever it is done for.
  func watchFolding(of registry: Registry) {
    registry.folding.progress = { [unowned self, unowned registry] done, all in
      guard !isWorking, !isPlain() else { return }
      let line =
        foldingLine ?? ProgressLine(console, texts, clock: registry.environment.clock)
      foldingLine = line
      // The line must not be taken away by itself.
      isWorking = true
      line.show(done, of: all)
      isWorking = false
    }
  }

  /// Takes that line away before anything else comes out.
  func endFolding() {
    guard !isWorking, let line = foldingLine else { return }
    foldingLine = nil
    line.end()
  }
}
