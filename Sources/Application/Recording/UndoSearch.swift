import Events
import Projections

/// Walks a log backwards for what is to be undone or done again next.
struct UndoSearch {
  private let registry: Registry
  private let register: ChapterRegister
  private let imports: Set<Int>
  private let isRedo: Bool
  // Taken back by an event behind them.
  private var dead: Set<Int> = []
  private var deadImports: Set<Int> = []

  init(_ registry: Registry, _ log: LogCode, isRedo: Bool) throws(ApplicationError) {
    self.registry = registry
    self.isRedo = isRedo
    register = try registry.register(of: log)
    imports = Set(register.imports.map(\.seq))
  }

  /// The step; throws when there is none, or when what comes next is not undone.
  mutating func step() throws(ApplicationError) -> UndoStep {
    var seq = register.size + 1
    while seq > 1 {
      seq -= 1
      guard let event = try event(seq) else { break }
      if event.isPassedOver { continue }
      guard let target = try target(of: event) else {
        // Something of its own: nothing from before it is done again behind it.
        if isRedo { throw .nothingToRedo(register.log) }
        if dead.contains(seq) || event.cause.map(deadImports.contains) == true { continue }
        return try firstStep(event)
      }
      if dead.contains(seq) { continue }
      let chain = try chain(from: target)
      dead.formUnion(chain.map(\.seq))
      let isUndone = !chain.count.isMultiple(of: 2)
      let number = importNumber(chain.last)
      if isUndone, let number, chain.last?.data.isFact == true { deadImports.insert(number) }
      if isUndone != isRedo { continue }
      if let number { return try importStep(number, behind: event, links: chain.count) }
      return .init(try change(inverting: event), isRedo: isRedo, inverts: [event.handle])
    }
    throw isRedo ? .nothingToRedo(register.log) : .nothingToUndo(register.log)
  }

  /// Undoing what nothing took back yet.
  private func firstStep(_ event: Event) throws(ApplicationError) -> UndoStep {
    if let number = importNumber(event) {
      if case .entryWithdrawn = event.data {
        return try importStep(number, behind: event, links: 0)
      }
      let handle = Handle(register.log, number)
      return .init(.withdrawImport(handle), isRedo: false, inverts: rows(ofImport: number))
    }
    return .init(try change(inverting: event), isRedo: false, inverts: [event.handle])
  }

  private func change(inverting event: Event) throws(ApplicationError) -> UndoStep.Change {
    let log = register.log
    switch event.data {
    case .entryCorrected(let body):
      return .setBack(Handle(log, body.entry), correction: event.handle)
    case .entryWithdrawn(let body): return .reinstate(Handle(log, body.entry))
    case .entryReinstated(let body): return .withdraw(Handle(log, body.entry))
    case .goalLinked(let body): return setGoal(of: body.entry, before: event.seq)
    case .goalUnlinked(let body): return setGoal(of: body.entry, before: event.seq)
    case .contactChanged: throw .contactNotUndone(event.handle)
    case .ownerKeySet, .headsNoted, .reportSealed: throw .sealingNotUndone(event.handle)
    case .personErased, .textErased, .consentGiven, .consentWithdrawn, .dataAccessed:
      throw .privacyNotUndone(event.handle)
    case .receiverKeySet, .ownerKeyConfirmed, .logReceived, .branchLost:
      throw .exchangeNotUndone(event.handle)
    default: return .withdraw(event.handle)
    }
  }

  private func setGoal(of entry: Int, before seq: Int) -> UndoStep.Change {
    var number: Int?
    if let goal = register.goal(linkedTo: entry, before: seq),
      case .planAdopted(let body)? = register.fact(goal)?.data
    {
      number = body.number
    }
    return .setGoal(Handle(register.log, entry), number: number)
  }

  /// All of an import that still holds: entries first, then roles, then people, so that nobody is withdrawn
  /// who is still named.
  private func rows(ofImport number: Int) -> [Handle] {
    let rows = register.facts.filter { fact in
      if case .tripJoined = fact.data { return false }
      return fact.cause == number && !fact.isWithdrawn
    }
    let people = rows.filter(\.data.isEnrolment)
    return (rows.filter { !$0.data.isEnrolment } + people).map { Handle(register.log, $0.seq) }
  }

  /// The events of one append that did the same to the rows of an import.
  private func importStep(
    _ number: Int, behind last: Event, links: Int
  ) throws(ApplicationError) -> UndoStep {
    var inverts = [last.handle]
    var seq = last.seq - 1
    while seq > 0, let event = try event(seq) {
      let chain =
        if let target = try target(of: event) { try chain(from: target) } else { [Event]() }
      guard chain.count == links, event.data.type == last.data.type,
        importNumber(chain.last ?? event) == number
      else { break }
      inverts.append(event.handle)
      seq -= 1
    }
    let handle = Handle(register.log, number)
    if case .entryWithdrawn = last.data {
      return .init(.reinstateImport(handle), isRedo: isRedo, inverts: inverts)
    }
    return .init(.withdrawImport(handle), isRedo: isRedo, inverts: inverts)
  }

  private func importNumber(_ event: Event?) -> Int? {
    event?.cause.flatMap { imports.contains($0) ? $0 : nil }
  }

  /// The event that another takes back; nil when it takes none back.
  private func target(of event: Event) throws(ApplicationError) -> Event? {
    guard let cause = event.cause, let target = try self.event(cause) else { return nil }
    return event.data.takesBack(target) ? target : nil
  }

  /// An event, what it takes back, what that takes back …: what was recorded first comes last.
  private func chain(from event: Event) throws(ApplicationError) -> [Event] {
    var chain = [event]
    while let last = chain.last, let next = try target(of: last) { chain.append(next) }
    return chain
  }

  private func event(_ seq: Int) throws(ApplicationError) -> Event? {
    try registry.event(Handle(register.log, seq))
  }
}

extension ChapterRegister {
  /// The goal that an entry was said to be of before an event; nil for none.
  func goal(linkedTo entry: Int, before seq: Int) -> Int? {
    goalLinks.last { $0.entry == entry && $0.seq < seq }.flatMap(\.goal)
  }
}

extension Event {
  /// Whether nobody means it by the last thing recorded: participations, and the goal that an entry was
  /// recorded with, go with their entry.
  fileprivate var isPassedOver: Bool {
    if case .goalLinked(let body) = data { cause == body.entry } else { data.isPassedOver }
  }
}

extension EventData {
  fileprivate var isEnrolment: Bool { if case .personEnrolled = self { true } else { false } }

  fileprivate var isPassedOver: Bool {
    switch self {
    case .logOpened, .actorNamed, .clockOverridden, .importBegun, .tripJoined: true
    default: false
    }
  }

  fileprivate func takesBack(_ event: Event) -> Bool {
    switch (self, event.data) {
    case (.entryCorrected(let body), .entryCorrected(let earlier)): body.entry == earlier.entry
    case (.entryReinstated(let body), .entryWithdrawn(let earlier)): body.entry == earlier.entry
    case (.entryWithdrawn(let body), .entryReinstated(let earlier)): body.entry == earlier.entry
    case (.goalLinked(let body), .goalLinked(let earlier)): body.entry == earlier.entry
    case (.goalLinked(let body), .goalUnlinked(let earlier)): body.entry == earlier.entry
    case (.goalUnlinked(let body), .goalLinked(let earlier)): body.entry == earlier.entry
    case (.entryWithdrawn(let body), let data): data.isFact && body.entry == event.seq
    default: false
    }
  }
}
