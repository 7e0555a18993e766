import Events

extension Golden {
  static let privacy: [Golden] = [
    Golden(
      "data-accessed.v1",
      Fixed.bare(
        28,
        .dataAccessed(
          DataAccessed(
            purpose: .subjectAccess, people: [Fixed.leader, Fixed.other],
            entries: [Handle(Fixed.asker, 9), Handle(Fixed.asker, 17), Handle(.central, 4)],
            chapters: [Fixed.asker, .central], everything: true)), log: .access)),
    Golden(
      "data-accessed.v1.minimal",
      Fixed.bare(
        28, .dataAccessed(DataAccessed(purpose: .overview, people: [Fixed.leader])), log: .access)),
  ]
}
