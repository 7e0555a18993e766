import Application
import Events

extension Cursor? {
  /// How a cursor is remembered, so that it means the same tomorrow and on another machine, whatever
  /// became of a file it was read from: `2026-01-31`, `sentralt-926`, `nå`; heads from elsewhere as
  /// `heads asker-40 barum-3`.
  var remembered: String {
    guard let cursor = self else { return "nå" }
    switch cursor.origin {
    case .day(let day): return "\(day)"
    case .seal(let handle), .noted(let handle): return "\(handle)"
    case .heads:
      let heads = cursor.sizes.map { Handle($0.key, $0.value) }.sorted()
      return (["heads"] + heads.map { "\($0)" }).joined(separator: " ")
    }
  }
}

extension Cursor {
  /// Heads from elsewhere as they are remembered; nil for any other text.
  init?(rememberedHeads text: String) {
    let words = text.split(separator: " ")
    guard words.first == "heads" else { return nil }
    var sizes: [LogCode: Int] = [:]
    for word in words.dropFirst() {
      guard let handle = Handle(word) else { return nil }
      sizes[handle.log] = handle.seq
    }
    self.init(sizes: sizes, origin: .heads)
  }
}
