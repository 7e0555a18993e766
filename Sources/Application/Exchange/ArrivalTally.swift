import Events

/// What new events there are, counted while they are looked at: the events themselves are not kept.
package struct ArrivalTally: Sendable {
  /// How many there are.
  package private(set) var events = 0
  /// How many of them forget somebody or something.
  package private(set) var erasures = 0
  /// How many there are of each type, in the order of first occurrence.
  package private(set) var types: [(name: String, count: Int)] = []
  /// How many there are of each kind that people tell apart, in the order of first occurrence.
  package private(set) var kinds: [(name: String, count: Int)] = []
  private var places: [String: Int] = [:]
  private var kindPlaces: [String: Int] = [:]
  private let naming: @Sendable (EventData) -> String

  /// - Parameter naming: which kind an event is of.
  init(_ naming: @escaping @Sendable (EventData) -> String) { self.naming = naming }

  mutating func count(_ data: EventData) {
    events += 1
    if data.isErasure { erasures += 1 }
    Self.count(data.type, &types, &places)
    Self.count(naming(data), &kinds, &kindPlaces)
  }

  private static func count(
    _ name: String, _ counts: inout [(name: String, count: Int)], _ places: inout [String: Int]
  ) {
    if let place = places[name] {
      counts[place].count += 1
    } else {
      places[name] = counts.count
      counts.append((name, 1))
    }
  }
}

extension EventData {
  /// Whether it says that somebody or something is forgotten.
  var isErasure: Bool {
    switch self {
    case .personErased, .textErased: true
    default: false
    }
  }
}
