package import Application
import Events

extension Texts {
  /// What a cursor was made from, as it follows «som kjent her»: `31.01.2026`.
  package func origin(of cursor: Cursor) -> String {
    switch cursor.origin {
    case .day(let day): return date(day)
    case .seal(let handle): return self(nb: "ved forseglingen {0}", handle)
    case .noted(let handle): return self(nb: "ved hodene i {0}", handle)
    case .heads:
      guard let only = cursor.only else { return self(nb: "ved oppgitte hoder") }
      return self(nb: "ved hodet {0}, uten andre logger", only)
    }
  }

  /// The same in short, for the prompt: `31.01.2026`.
  package func short(_ cursor: Cursor) -> String {
    switch cursor.origin {
    case .day(let day): date(day)
    case .seal(let handle), .noted(let handle): "\(handle)"
    case .heads: cursor.only.map { "\($0)" } ?? self(nb: "hoder")
    }
  }
}

extension Cursor {
  /// The last event that is seen, where only one log is.
  fileprivate var only: Handle? {
    sizes.count == 1 ? sizes.first.map { Handle($0.key, $0.value) } : nil
  }
}
