package import Events
package import Projections
import Texts

extension Report {
  /// Which of the five documents each chapter has filed and signed for a year, and how the season went.
  ///
  /// - Parameter day: looked at besides the usual ones.
  package static func annualReports(
    _ answer: NationalAnswer, on day: CivilDate? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let season = FilingSeason(answer.organisation, year: answer.year)
    let complete = season.filings.count { $0.complete != nil }
    let counted = Dictionary(
      answer.localChapters.map { ($0.chapter, $0) }, uniquingKeysWith: { first, _ in first })
    var report = Report(
      title: texts(nb: "Årsrapporter {0}", answer.year), facts: context.facts(of: answer),
      summary: [
        texts(
          nb: "Komplett og klar for utbetaling: {0} av {1} lag.", texts.number(complete),
          texts.number(season.filings.count)),
        texts(
          nb: "Tellende lokallag: {0} streng, {1} romslig", texts.number(answer.lokallag.strict),
          texts.number(answer.lokallag.lenient)),
      ],
      sections: [
        Section("chapters", chapters(season, answer, counted, texts)),
        Section("season", title: texts(nb: "Sesongen"), days(season, day, context)),
      ],
      notes: [
        texts(
          nb: "Frist for lagene: {0}. Komplett er alle fem dokumentene, levert og signert.",
          FilingSeason.deadline(answer.year).map { texts.date($0) } ?? ""),
        texts(
          nb: "Bufdir spør bare etter selve årsrapporten, signert (§ 8–9): den er «teller»."),
        texts(nb: "Styre, økonomi og vedtekter er forutsatt, og prøves ikke her."),
      ])
    report.sections[1].isAside = true
    report.contract = header(
      answer, context,
      [
        .init("strict", .integer(answer.lokallag.strict)),
        .init("lenient", .integer(answer.lokallag.lenient)),
        .init("expected", .integer(season.filings.count)), .init("complete", .integer(complete)),
        .init("season", .array(report.sections[1].table.json)),
        .init("chapters", .array(report.sections[0].table.json)),
      ])
    return report
  }

  private static func chapters(
    _ season: FilingSeason, _ answer: NationalAnswer,
    _ counted: [LogCode: LocalChapterAnswer], _ texts: Texts
  ) -> Table {
    var table = Table([
      .init("chapter", texts(nb: "lag"), .word),
      .init("name", texts(nb: "navn"), isExtra: true),
      .init("county", texts(nb: "fylke"), isExtra: true),
      .init("members", texts(nb: "medlemmer"), .number, isExtra: true),
      .init("filed", texts(nb: "levert"), .word),
      .init("documents", texts(nb: "dokumenter"), .word),
      .init("missing", texts(nb: "mangler")),
      .init("signed", texts(nb: "signert"), .word, isExtra: true),
      .init("ready", texts(nb: "utbetaling"), .word),
      .init("strict", texts(nb: "teller"), .word),
    ])
    for filing in season.filings {
      let facts = answer.organisation.chapters[filing.chapter]
      let missing = filing.report.map(Self.missing) ?? FiledDocument.allCases
      let there = FiledDocument.allCases.count - missing.count
      table.add([
        .text("\(filing.chapter)"), .text(facts?.name?.text),
        .text(answer.organisation.county(of: filing.chapter)),
        .number(facts?.members[answer.year]?.members), .date(filing.report?.filed),
        .shown("\(there)/\(FiledDocument.allCases.count)", value: .integer(there)),
        .shown(
          missing.count == FiledDocument.allCases.count
            ? texts(nb: "alt") : texts.all(missing.map(texts.label)),
          value: .array(missing.map { .string($0.rawValue) })),
        filing.report?.signed.map { .shown(texts.label($0), value: .string($0.rawValue)) }
          ?? .shown(texts(nb: "nei"), value: .null),
        .shown(
          filing.complete != nil ? texts(nb: "klar") : texts(nb: "venter"),
          value: .bool(filing.complete != nil)),
        .yesOrNo(counted[filing.chapter]?.counts.strict),
      ])
    }
    return table
  }

  private static func missing(_ report: AnnualReportFiled) -> [FiledDocument] {
    FiledDocument.allCases.filter { !$0.isThere(in: report) }
  }

  /// As many days of the season as are known of.
  private static func days(
    _ season: FilingSeason, _ day: CivilDate?, _ context: ReportContext
  ) -> Table {
    let texts = context.texts
    var table = Table([
      .init("day", texts(nb: "per"), .word), .init("complete", texts(nb: "komplette"), .number),
      .init("share", texts(nb: "andel"), .number), .init("bar", "", .drawing),
      .init("remark", ""),
    ])
    let known = context.knownOn
    let days = Set(season.days + [day, known].compactMap { $0 }).sorted().filter { one in
      one == day || known.map { one <= $0 } ?? true
    }
    for one in days {
      let complete = season.complete(by: one)
      let remark = one == FilingSeason.deadline(season.year) ? texts(nb: "fristen") : ""
      table.add([
        .date(one), .number(complete),
        season.share(by: one).map { .shown(texts(nb: "{0} %", $0), value: .integer($0)) } ?? .empty,
        .bar(complete, of: season.filings.count), remark.isEmpty ? .empty : .text(remark),
      ])
    }
    return table
  }
}

/// The five documents of a chapter's annual report.
enum FiledDocument: String, CaseIterable {
  case annualReport, account, accounts, audit, minutes

  func isThere(in report: AnnualReportFiled) -> Bool {
    switch self {
    case .annualReport: report.annualReport == true
    case .account: report.account == true
    case .accounts: report.accounts == true
    case .audit: report.audit == true
    case .minutes: report.minutes == true
    }
  }
}

extension Texts {
  func label(_ document: FiledDocument) -> String {
    switch document {
    case .annualReport: self(nb: "årsrapport")
    case .account: self(nb: "årsmelding")
    case .accounts: self(nb: "regnskap")
    case .audit: self(nb: "revisjon")
    case .minutes: self(nb: "protokoll")
    }
  }
}
