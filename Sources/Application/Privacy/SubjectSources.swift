import EventLog
import Events
import Projections

extension Registry {
  /// Who recorded what was picked, and the imports it came with.
  func addSources(
    _ collected: SubjectCollector, _ register: ChapterRegister, to access: inout SubjectAccess
  ) throws(ApplicationError) {
    var counts: [Pseudonym: Int] = [:]
    var caused: [Int: Int] = [:]
    for event in collected.picked {
      counts[event.actor, default: 0] += 1
      if let cause = event.cause { caused[cause, default: 0] += 1 }
    }
    access.recorders = counts.sorted { $0.key < $1.key }.map {
      SubjectAccess.Recorder(actor: $0.key, role: register.actors[$0.key], events: $0.value)
    }
    access.imports = register.imports.compactMap { entry in
      caused[entry.seq].map {
        SubjectAccess.CausingImport(
          handle: Handle(register.log, entry.seq), recorded: entry.recorded, form: entry.form,
          events: $0)
      }
    }
  }

  /// The sealed reports in which something of the person counts, as they were computed.
  func seals(
    _ collected: SubjectCollector, _ register: ChapterRegister
  ) throws(ApplicationError) -> [SubjectAccess.CountingSeal] {
    let log = register.log
    guard let person = collected.subject.person else { return [] }
    var seals: [SubjectAccess.CountingSeal] = []
    for place in Set([log, .central]).sorted() {
      for seal in try self.register(of: place).seals {
        let handle = Handle(place, seal.seq)
        // A newer program's rules: it is not told what the seal counted.
        guard let rules = RuleSet.revision(seal.body.rules.text) else { continue }
        let then = try at(sealedReport(handle).cursor).register(of: log)
        let answer = then.answer(rules, year: seal.body.year)
        let days = answer.verdicts.count { verdict in
          verdict.counts.lenient
            && then.fact(verdict.entry)?.data.gathering?.likepersoner.contains(person) == true
        }
        let isLikeperson = answer.likepersoner.contains {
          $0.person == person && $0.isListed.lenient
        }
        if days == 0, !isLikeperson { continue }
        seals.append(
          SubjectAccess.CountingSeal(
            handle: handle, recorded: seal.recorded, report: seal.body.report,
            year: seal.body.year, days: days, isLikeperson: isLikeperson))
      }
    }
    return seals
  }

  /// Who was shown something of the person; nil where there is no access log.
  func seenBy(
    _ collected: SubjectCollector
  ) throws(ApplicationError) -> [SubjectAccess.SeenBy]? {
    guard let accesses else { return nil }
    let subject = collected.subject
    let own = Set(collected.picked.map(\.handle))
    var roles: [Pseudonym: ActorRole] = [:]
    var seen: [SubjectAccess.SeenBy] = []
    var failure: ApplicationError?
    try reading { () throws(LogError) in
      try accesses.read(.access, from: 1) { seq, bytes in
        do throws(CodingError) {
          let event = try Event(bytes: bytes)
          if case .actorNamed(let body) = event.data { roles[event.actor] = body.role }
          guard case .dataAccessed(let data) = event.data else { return true }
          let entries = data.entries.filter(own.contains)
          let contact = !subject.pseudonyms.isDisjoint(with: data.people)
          let codes = data.chapters.contains(subject.chapter)
          guard contact || codes || data.everything || !entries.isEmpty else { return true }
          seen.append(
            SubjectAccess.SeenBy(
              handle: event.handle, recorded: event.recorded, actor: event.actor,
              role: roles[event.actor], purpose: data.purpose, contact: contact,
              entries: entries, codes: codes, everything: data.everything))
          return true
        } catch {
          failure = .undecodable(Handle(.access, seq), error)
          return false
        }
      }
    }
    if let failure { throw failure }
    return seen
  }
}
