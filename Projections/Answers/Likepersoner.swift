import Events

/// Counts the likepersoner of a chapter (§ 10, list § 13).
struct Likepersoner {
  let rules: RuleSet
  let year: Int
  let people: RolesOfPeople

  func answers(_ register: ChapterRegister, _ verdicts: [Verdict]) -> [LikepersonAnswer] {
    var answers: [LikepersonAnswer] = []
    var index: [Pseudonym: Int] = [:]
    for person in register.people where !people.roles(of: person.pseudonym).isEmpty {
      guard register.person(person.pseudonym) != nil else { continue }
      index[person.pseudonym] = answers.count
      answers.append(
        LikepersonAnswer(
          person: person.pseudonym, enrolment: person.seq,
          missing: OnFile.list.subtracting(people.onFile(person.pseudonym))))
    }
    for verdict in verdicts {
      guard let fact = register.fact(verdict.entry), !fact.isWithdrawn,
        let gathering = fact.data.gathering
      else { continue }
      for person in gathering.likepersoner {
        guard let position = index[person], people.isLikeperson(person, on: verdict.on) else {
          continue
        }
        add(verdict, to: &answers[position], isLeader: person == gathering.leader)
      }
    }
    for position in answers.indices { judge(&answers[position]) }
    return answers
  }

  private func add(_ verdict: Verdict, to answer: inout LikepersonAnswer, isLeader: Bool) {
    if isLeader {
      answer.led += 1
      answer.daysLed += verdict.counts.counted
    } else {
      answer.tookPart += 1
      answer.daysTookPart += verdict.counts.counted
    }
  }

  private func judge(_ answer: inout LikepersonAnswer) {
    let strict = obstacles(answer, rules.strict, \.strict)
    let lenient = obstacles(answer, rules.lenient, \.lenient)
    answer.isListed = Both(
      strict: strict.isEmpty, lenient: lenient.isEmpty || strict.isEmpty)
    answer.obstacles = (strict + lenient.filter { !strict.contains($0) }).compactMap { kind in
      ReadingColumn(
        strict: strict.contains(kind), lenient: lenient.contains(kind) && !answer.isListed.lenient
      ).map { LikepersonAnswer.Obstacle(kind: kind, column: $0) }
    }
  }

  /// One and the same role row must be appointed, unpaid and not ended, as the reading says; so the
  /// row that lacks least is the one whose lacks are told.
  private func obstacles(
    _ answer: LikepersonAnswer, _ reading: Reading, _ column: KeyPath<Both<Int>, Int>
  ) -> [LikepersonAnswer.Kind] {
    let rows = people.roles(of: answer.person).map { obstacles($0, reading) }
    var found = rows.min { $0.count < $1.count } ?? [.notAppointed]
    if !reading.undocumentedLikepersonListed, !answer.missing.isEmpty {
      found.append(.notOnFile(answer.missing))
    }
    let days =
      answer.daysLed[keyPath: column]
      + (reading.takingPartIsActive ? answer.daysTookPart[keyPath: column] : 0)
    if days == 0 { found.append(.notActive) }
    return found
  }

  func obstacles(_ role: Role, _ reading: Reading) -> [LikepersonAnswer.Kind] {
    let lastDay = CivilDate(year: year, month: 12, day: 31)!
    guard let appointed = role.appointed, appointed <= lastDay else { return [.notAppointed] }
    var found: [LikepersonAnswer.Kind] = []
    switch role.unpaid {
    case false?: found.append(.paid)
    case nil where !reading.unstatedPayListed: found.append(.payNotStated)
    default: break
    }
    if let ended = role.ended, ended < lastDay, !reading.endedAppointmentListed {
      found.append(.ended(ended))
    }
    return found
  }
}
