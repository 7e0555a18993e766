import Application
import Events
import Projections
import Texts

/// One thing to try in the tour, and how it shows that it was done.
struct TourStep {
  /// What to do, and why.
  let text: Phrase
  /// What could be typed.
  let line: String
  /// What must have come of it.
  let effect: Effect

  enum Effect {
    /// The command was run and had its answer.
    case ran(Set<CommandID>)
    /// There is one entry more.
    case recorded
    /// An entry was corrected, something was undone, or withdrawn: an event of the type came last.
    case event(String)
  }

  /// The steps, in their order.
  static let all: [TourStep] = [
    TourStep(text: .tourPeople, line: "folk", effect: .ran([.people])),
    TourStep(
      text: .tourLog, line: "logg møteplass i går 2t30 9 deltakere ja KN", effect: .recorded),
    TourStep(text: .tourRepeat, line: "gjenta møteplass i dag 7 deltakere ja", effect: .recorded),
    TourStep(
      text: .tourCorrect, line: "rett eksempel-\(entry) --deltakere 8 --grunn feil-antall",
      effect: .event(EntryCorrected.type)),
    TourStep(text: .tourUndo, line: "angre", effect: .event(EntryCorrected.type)),
    TourStep(
      text: .tourExplain, line: "forklar eksempel-\(entry)", effect: .ran([.explain, .show])),
    TourStep(
      text: .tourWithdraw, line: "trekk eksempel-\(entry) --grunn ikke-holdt",
      effect: .event(EntryWithdrawn.type)),
    TourStep(text: .tourReport, line: "rapport bufdir ÅR", effect: .ran([.report])),
  ]

  /// The number that the first entry of the tour's registry has.
  static let entry = 8
}

/// What there is to compare before and after a line of the tour.
struct TourStanding {
  let size: Int
  let entries: Int
  let last: String?

  init(_ registry: Registry, _ log: LogCode) throws(ApplicationError) {
    let register = try registry.register(of: log)
    size = register.size
    entries = register.facts.count(where: \.data.isEntry)
    last = try registry.event(Handle(log, size))?.data.type
  }

  /// Whether something came of a line.
  func shows(_ effect: TourStep.Effect, since before: TourStanding, _ ran: CommandID?) -> Bool {
    switch effect {
    case .ran(let ids): ran.map(ids.contains) ?? false
    case .recorded: entries > before.entries
    case .event(let type): size > before.size && last == type
    }
  }
}
