import Events

extension EventData {
  static func accessed(_ people: Set<Pseudonym> = [kari]) -> EventData {
    .dataAccessed(DataAccessed(purpose: .overview, people: people))
  }
}
