import Events

@testable import Projections

/// An event as number `seq` of a log, recorded a few weeks after the base year 2025.
func event(
  _ data: EventData, _ seq: Int, in log: LogCode = asker,
  recorded: Instant = "2026-02-01T10:00:00.000Z", actor: Pseudonym = actor, cause: Int? = nil
) -> Event {
  Event(
    log: log, seq: seq, recorded: recorded, actor: actor,
    salt: Salt(bytes: [UInt8](repeating: UInt8(seq & 255), count: 16)), data: data, cause: cause)
}

/// Events 1 and 2 of every log.
func opening(of log: LogCode = asker) -> [EventData] {
  [
    .logOpened(LogOpened(organisation: "demo", id: pseudonym(7), demo: false)),
    .actorNamed(ActorNamed(role: .coordinator)),
  ]
}

/// The register of a log with an opening and these events, which are number 3 and on.
func register(_ data: [EventData], in log: LogCode = asker) -> ChapterRegister {
  var register = ChapterRegister(log: log)
  for (index, data) in (opening(of: log) + data).enumerated() {
    register.apply(event(data, index + 1, in: log))
  }
  return register
}

let rules = RuleSet.base2020r1

/// The national answer of 2025 from logs given by their events number 3 and on.
func national(_ logs: [LogCode: [EventData]], year: Int = 2025) -> NationalAnswer {
  let registers = logs.map { register($0.value, in: $0.key) }
  return NationalAnswer(
    registers.map { $0.answer(rules, year: year) },
    Organisation(registers.map(\.organisationFacts)), rules, year: year)
}
