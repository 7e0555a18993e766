import Decisions
import Events

extension DemoDiary {
  /// What people get wrong and set right: about one entry in sixty. How things stand in the end stays
  /// as planned.
  mutating func blemish(_ year: Int) {
    for index in planned(in: year) where entries[index].later.isEmpty {
      change(index) { entry, random in
        switch random.below(1_000) {
        case 0..<5: entry.mistakeCount(&random)
        case 5..<8: entry.mistakeLength(&random)
        case 8..<11: entry.mistakeDate()
        case 11..<14: entry.leaveOutPurpose()
        case 14..<15: entry.withdrawAndReinstate()
        default: return
        }
        // A few are found only when the year has been reported.
        if year == 2025, random.chance(120) {
          entry.notBefore = CivilDate(2026, random.pick([3, 8]), random.among(10...25))
        }
      }
    }
  }
}

extension DemoEntry {
  fileprivate mutating func correct(
    _ member: FactMember, _ value: MemberValue, _ reason: CorrectionReason, _ why: String?
  ) {
    var change = EntryChange()
    change.set[member] = value
    later = [(1, .correct(change, reason, why))]
  }

  fileprivate mutating func mistakeCount(_ random: inout DemoRandom) {
    guard let count = right.participants else { return }
    stated.participants = random.chance(400) ? 2 : count + random.among(1...4)
    correct(
      .participants, .integer(count), .wrongCount,
      random.chance(500) ? "Talt opp på nytt etter lista" : nil)
  }

  fileprivate mutating func mistakeLength(_ random: inout DemoRandom) {
    guard let minutes = right.minutes else { return }
    stated.minutes = random.chance(500) ? minutes / 10 : minutes + 60
    correct(.minutes, .integer(minutes), .mistyped, "Skrev feil varighet")
  }

  fileprivate mutating func mistakeDate() {
    stated.on = right.on.adding(days: 1)
    correct(.on, .date(right.on), .wrongDate, nil)
  }

  fileprivate mutating func leaveOutPurpose() {
    guard right.exchange == true else { return }
    stated.exchange = nil
    correct(.exchange, .bool(true), .other, "Formålet sto ikke på skjemaet")
  }

  fileprivate mutating func withdrawAndReinstate() {
    later = [
      (1, .withdraw(.notHeld, "Trodde den var avlyst")),
      (1, .reinstate(.other, "Den ble holdt likevel")),
    ]
  }
}
