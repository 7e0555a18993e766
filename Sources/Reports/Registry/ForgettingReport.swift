package import Application
import Events
import Projections
import Texts

extension Report {
  /// What goes, what stays and why, before a person is forgotten (`glem`).
  package static func forgetting(
    _ plan: ForgettingPlan, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var (going, kept, staying) = (Rows(texts), Rows(texts), Rows(texts))
    for subject in plan.subjects {
      let rows = ForgettingRows(subject, texts)
      rows.going.forEach { going.add($0) }
      rows.kept.forEach { kept.add($0) }
      rows.staying.forEach { staying.add($0) }
    }
    going.add(
      texts(nb: "{0} skrevet i skallet", texts.lines(plan.lines)), texts(nb: "alle, uansett hva de sier"))
    staying.add(
      texts(nb: "forpliktelsene (hasher) i loggen"),
      texts(nb: "uten innholdet og nøkkelen kan ingen lese noe av dem"))
    staying.add(
      texts(nb: "eksporterte filer, sikkerhetskopier og andre kopier"),
      texts(nb: "Varde når dem ikke: slett dem der de ligger"))
    var sections = [Section("going", title: texts(nb: "Slettes nå, for godt"), going.table)]
    if !kept.table.rows.isEmpty {
      sections.append(Section("kept", title: texts(nb: "Beholdes som bevis, låst"), kept.table))
    }
    sections.append(Section("staying", title: texts(nb: "Blir stående"), staying.table))
    if !plan.naming.isEmpty {
      sections.append(
        Section(
          "naming", title: texts(nb: "Tekster som kan nevne personen"),
          naming(plan.naming, texts)))
    }
    let names = plan.subjects.map { texts.pseudonym($0.person) }
    var report = Report(
      title: texts(nb: "Glemme {0}", texts.all(unique(names))), facts: context.standing,
      sections: sections)
    report.notes = destroyedEvidence(plan, texts)
    report.contract = json(plan)
    return report
  }

  private static func naming(
    _ naming: [ForgettingPlan.NamingText], _ texts: Texts
  ) -> Table {
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("texts", texts(nb: "tekster")),
      .init("command", texts(nb: "glemmes med")),
    ])
    for one in naming {
      let words = one.texts.map { texts.label($0) }
      table.add([
        .text("\(one.entry)"), .text(words.joined(separator: ", ")),
        .text("glem \(one.entry) \(words.joined(separator: " "))"),
      ])
    }
    return table
  }

  private static func destroyedEvidence(_ plan: ForgettingPlan, _ texts: Texts) -> [String] {
    guard plan.takesEvidence else { return [] }
    var days: [Int: (strict: Int, lenient: Int)] = [:]
    for evidence in plan.subjects.flatMap(\.evidence) {
      days[evidence.year, default: (0, 0)].strict += evidence.days.strict
      days[evidence.year, default: (0, 0)].lenient += evidence.days.lenient
    }
    return days.sorted { $0.key < $1.key }.map { year, days in
      days.lenient == 0
        ? texts(
          nb: "{0}: personen står på likepersonlisten; den hviler så på bevis som er slettet (§ 13).",
          year)
        : texts(
          nb: "{0}: {1} hviler så på bevis som er slettet (§ 13). Rapportene sier det.", year,
          texts.countingDays(days.strict, days.lenient))
    }
  }

  private static func json(_ plan: ForgettingPlan) -> JSON {
    [
      "people": .array(
        plan.subjects.map { subject in
          [
            "log": .string("\(subject.person.log)"),
            "person": .string("\(subject.person.pseudonym)"),
            "scope": .string(subject.until == nil ? "all" : "but-evidence"),
            "until": .text(subject.until.map { "\($0)" }),
            "going": .array(subject.going.map { .integer($0.seq) }),
            "kept": .array(subject.kept.keys.sorted().map { .integer($0) }),
            "evidence": .array(
              subject.evidence.map {
                [
                  "year": .integer($0.year), "strict": .integer($0.days.strict),
                  "lenient": .integer($0.days.lenient), "listed": .bool($0.isListed.lenient),
                ]
              }),
            "facts": .integer(subject.facts),
          ]
        }),
      "lines": .integer(plan.lines),
      "naming": .array(
        plan.naming.map {
          [
            "entry": .string("\($0.entry)"), "texts": .array($0.texts.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// What, and why or when.
private struct Rows {
  private(set) var table: Table

  init(_ texts: Texts) {
    table = Table([.init("what", texts(nb: "hva")), .init("why", texts(nb: "nærmere"))])
  }

  mutating func add(_ what: String, _ why: String) { table.add([.text(what), .text(why)]) }
  mutating func add(_ row: (what: String, why: String)) { add(row.what, row.why) }
}

/// The rows of one pseudonym.
private struct ForgettingRows {
  var going: [(what: String, why: String)] = []
  var kept: [(what: String, why: String)] = []
  var staying: [(what: String, why: String)] = []

  init(_ subject: ForgettingPlan.Subject, _ texts: Texts) {
    let who = texts.pseudonym(subject.person)
    if subject.hasCode {
      going.append(
        (
          texts(nb: "koden til {0}", who),
          texts(nb: "brukes den igjen, er det en ny person")
        ))
    }
    for version in subject.going {
      let isNewest = version.seq == subject.versions.last?.seq
      going.append(
        (
          texts(
            nb: "kontaktopplysninger i {0}-{1}, ført {2}", subject.person.log, version.seq,
            texts.date(NorwegianTime.date(at: version.recorded))),
          isNewest ? texts(nb: "de som gjelder nå") : texts(nb: "erstattet siden")
        ))
    }
    if subject.hasActorName {
      going.append((texts(nb: "navnet til {0} som fører", who), ""))
    }
    if subject.words > 0 {
      going.append(
        (
          texts(nb: "begrunnelser for rettinger av personen og rollene"),
          texts.number(subject.words)
        ))
    }
    for version in subject.versions {
      guard let years = subject.kept[version.seq], let last = years.last,
        let until = ChapterRegister.lastDayOfEvidence(forBaseYear: last)
      else { continue }
      kept.append(
        (
          texts(
            nb: "kontaktopplysninger i {0}-{1}, ført {2}", subject.person.log, version.seq,
            texts.date(NorwegianTime.date(at: version.recorded))),
          texts(
            nb: "bevis for {0} (§ 13, § 27), til og med {1}",
            texts.all(years.map { "\($0)" }), texts.date(until))
        ))
    }
    staying.append(
      (
        texts(nb: "{0} i loggen {1}", texts.facts(subject.facts), subject.person.log),
        texts(nb: "under pseudonymet {0}: loggen kan ikke endres, og tallene skal stå", who)
      ))
  }
}

extension Texts {
  /// `p-7f3a`, and as what: the year of a participant, or that it is an actor.
  package func pseudonym(_ person: KnownPerson) -> String {
    let name = PersonNames.none.pseudonym(person.pseudonym)
    switch person.kind {
    case .enrolled: return name
    case .participant(let year): return self(nb: "{0} (turdeltaker {1})", name, year)
    case .actor: return self(nb: "{0} (fører)", name)
    }
  }

  fileprivate func lines(_ count: Int) -> String {
    count == 1 ? self(nb: "1 linje") : self(nb: "{0} linjer", number(count))
  }

  fileprivate func facts(_ count: Int) -> String {
    count == 1 ? self(nb: "1 opplysning") : self(nb: "{0} opplysninger", number(count))
  }

  fileprivate func countingDays(_ strict: Int, _ lenient: Int) -> String {
    let count =
      strict == lenient
      ? number(lenient)
      : self(nb: "{0} (streng) eller {1} (romslig)", number(strict), number(lenient))
    return lenient == 1 && strict == 1
      ? self(nb: "1 aktivitetsdag") : self(nb: "{0} aktivitetsdager", count)
  }
}
