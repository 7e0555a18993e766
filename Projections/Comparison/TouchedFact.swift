import Events

/// A fact about a chapter or a service that was stated or touched in between.
struct TouchedFact {
  let handle: Handle
  let cause: Cause
  let events: [Handle]
  /// As it stood at the sizes where it did.
  let states: [EventData]

  /// Whether it bears on a chapter's place in the organisation. Of counts and reports only those do
  /// that held at A or at B, not those that another stood before.
  func concerns(_ chapter: LogCode, held: Set<Handle>) -> Bool {
    states.contains { data in
      guard data.chapter == chapter else { return false }
      switch data {
      case .membersCounted, .annualReportFiled: return held.contains(handle)
      default: return true
      }
    }
  }

  /// Whether it announces a service in a year.
  func announces(_ service: Service, year: Int) -> Bool {
    states.contains { $0 == .serviceAnnounced(ServiceAnnounced(service: service, year: year)) }
  }
}

extension LogDifference {
  /// What was stated or touched of chapters and services.
  var touchedFacts: [TouchedFact] {
    touches.keys.sorted().compactMap { root in
      let states = states(of: root).map(\.data).filter(\.isOfOrganisation)
      guard let cause = cause(ofRoot: root), !states.isEmpty else { return nil }
      return TouchedFact(
        handle: Handle(later.log, root), cause: cause, events: handles(touches[root] ?? []),
        states: states)
    }
  }
}

extension EventData {
  fileprivate var isOfOrganisation: Bool {
    if case .serviceAnnounced = self { true } else { chapter != nil }
  }
}
