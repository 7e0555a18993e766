package import Application
import Events
import Texts

extension Report {
  /// What the tamper lab did, and who found it out.
  ///
  /// - Parameter folder: where the copies lie, as it was given.
  package static func tampering(
    _ trials: [TamperTrial], in folder: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let files = trials.count { !$0.file.isEmpty }
    let own = trials.count { !$0.findings.isEmpty }
    let outside = trials.count { $0.findings.isEmpty && !$0.outside.isEmpty }
    var report = Report(
      title: texts(nb: "Tukling med {0} kopier", texts.number(trials.count)),
      facts: context.mark + [
        texts(nb: "{0} funnet av kontrollen selv", texts.number(own)),
        texts(nb: "{0} bare med et hode utenfra", texts.number(outside)),
      ],
      sections: [Section("ways", table(trials, texts))],
      notes: [
        texts(
          nb: "Hodene utenfra er de som sto i {0} før kopiene ble laget.",
          folder + "/" + TamperLab.untouched)
      ])
    if files > 0 {
      report.facts.append(texts(nb: "{0} av kontroll av en utlevert fil", texts.number(files)))
    }
    if let first = trials.first {
      report.notes.append(
        texts(
          nb: "Kopiene ligger i {0}. Se selv: «varde -r {1} kontroller».", folder,
          folder + "/" + first.way.copy))
    }
    if let file = trials.first(where: \.way.isOfFile) {
      report.notes.append(
        texts(
          nb: "En fil: «varde -r {0} kontroller {1}».", folder + "/" + TamperLab.untouched,
          folder + "/" + file.way.copy))
    }
    report.contract = json(trials, texts)
    return report
  }

  private static func table(_ trials: [TamperTrial], _ texts: Texts) -> Table {
    var table = Table([
      .init("number", texts(nb: "nr"), .number), .init("what", texts(nb: "hva som er gjort")),
      .init("checks", texts(nb: "funnet av")), .init("where", texts(nb: "hvor"), .word),
      .init("outside", texts(nb: "hode utenfra"), .word),
    ])
    for trial in trials {
      table.add([
        .number(trial.way.number), .text(texts.what(trial.way)), .text(found(trial, texts)),
        .text(place(trial) ?? ""),
        .text(trial.way.isOfFile ? "" : texts.yesOrNo(!trial.outside.isEmpty)),
      ])
    }
    return table
  }

  private static func found(_ trial: TamperTrial, _ texts: Texts) -> String {
    if !trial.file.isEmpty { return texts(nb: "kontroll av filen") }
    if !trial.findings.isEmpty { return texts.all(trial.checks.map(texts.name)) }
    return trial.outside.isEmpty
      ? texts(nb: "ingenting") : texts(nb: "bare et hode utenfra")
  }

  private static func place(_ trial: TamperTrial) -> String? {
    guard let first = trial.findings.first ?? trial.outside.first, let log = first.log else {
      return nil
    }
    return first.seq.map { "\(log)-\($0)" } ?? "\(log)"
  }

  private static func json(_ trials: [TamperTrial], _ texts: Texts) -> JSON {
    .array(
      trials.map { trial in
        if trial.way.isOfFile {
          return [
            "number": .integer(trial.way.number), "way": .string(trial.way.rawValue),
            "file": .string(trial.way.copy),
            "findings": .array(trial.file.map { .string(texts.sentence($0)) }),
          ]
        }
        return [
          "number": .integer(trial.way.number), "way": .string(trial.way.rawValue),
          "folder": .string(trial.way.copy),
          "checks": .array(trial.checks.map { .string($0.rawValue) }),
          "findings": .array(trial.findings.map { finding($0, texts) }),
          "outside": .array(trial.outside.map { finding($0, texts) }),
        ]
      })
  }

  /// A finding as `kontroller` and the tamper lab give it.
  static func finding(_ finding: VerificationFinding, _ texts: Texts) -> JSON {
    [
      "log": .text(finding.log), "seq": .number(finding.seq),
      "check": .string(finding.problem.check.rawValue),
      "problem": .string(problem(finding, texts)),
    ]
  }
}
