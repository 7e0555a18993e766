import Decisions
import EventLog
import Events
import Forms
import Projections
import Reports
import TestSupport

@testable import Application

extension Golden {
  static func imports() throws -> [Golden] {
    let sample = try Sample()
    let context = try sample.context()
    let files = try SampleForms.asker.files("registrering")
    let again = try sample.registry.importForms(ImportRequest(form: .entries, files: files))
    let strange =
      "lag,dato,aktivitet,leder,varighet,farge\n"
      + "asker,2025-03-01,\u{1B}[31mdans\(String(repeating: "!", count: 90)),KN,60,grønn\n"
      + "ukjent,2027-01-01,møteplass,KN,60,\n,2025-01-01,møteplass,,60,\n"
      + "asker,2099-01-01,møteplass,KN,60,\n"
    let tried = try sample.registry.tryImport(
      ImportRequest(form: .entries, files: [(name: "ukjent.csv", bytes: Array(strange.utf8))]))
    return of(
      Report.imported(sample.outcomes[2], context), "importer", widths: [40, 80, 120], .json, .csv)
      + of(Report.imported(again, context), "importer-igjen", widths: [80])
      + of(
        Report.imported(tried, isTrial: true, context), "importer-prøv", widths: [80, 120], .json)
      + of(Report.imported(tried, isAllOrNothing: true, context), "importer-intet", widths: [80])
  }

  static func damaged() throws -> [Golden] {
    var verification = Verification()
    let asker = LogCode("asker")!
    verification.heads = [(asker, Head.empty)]
    verification.outsideHeads = 1
    verification.afterOutside = [AfterOutside(log: asker, newest: 14, size: 1_300)]
    verification.clockOverrides = [Handle(asker, 7)]
    verification.findings = [
      VerificationFinding(log: asker, seq: 12, problem: .rootDiffers),
      VerificationFinding(
        log: asker, seq: 14, problem: .undecodable(.badValue(member: "minutes", offset: 93))),
      VerificationFinding(log: asker, seq: 15, problem: .objection(.alreadyWithdrawn(9))),
      VerificationFinding(
        log: asker, seq: 1_400, problem: .shorterThanOutsideHead(source: "asker.head")),
      VerificationFinding(
        log: .central, seq: 20,
        problem: .seal(
          .figure(
            .groups, sealed: .init(strict: 17, lenient: 23),
            computed: .init(strict: 16, lenient: 22)))),
      VerificationFinding(log: nil, seq: nil, problem: .schema("trigger no_update is missing")),
    ]
    verification.notedHeads = 8
    verification.seals = [(20, false), (24, true)].map {
      .init(handle: Handle(.central, $0), report: .bufdir, year: 2025, isSame: $1)
    }
    return of(
      Report.verification(verification, ReportContext()), "kontroller-avvik", widths: [40, 80],
      .json)
  }

  static func tampered() throws -> [Golden] {
    let asker = LogCode("asker")!
    func found(_ seq: Int, _ problem: VerificationFinding.Problem) -> VerificationFinding {
      VerificationFinding(log: asker, seq: seq, problem: problem)
    }
    let trials = [
      TamperTrial(
        way: .byte, findings: [found(58, .changed), found(64, .rootDiffers)],
        outside: [found(69, .outsideHeadDiffers(source: TamperLab.untouched))]),
      TamperTrial(
        way: .cut, findings: [],
        outside: [found(69, .shorterThanOutsideHead(source: TamperLab.untouched))]),
      TamperTrial(
        way: .trigger,
        findings: [
          VerificationFinding(log: nil, seq: nil, problem: .schema("trigger no_update is missing"))
        ], outside: []),
      TamperTrial(
        way: .checkpointFile, file: [.headDiffers(.central, size: 20), .listDiffers]),
    ]
    let report = Report.tampering(trials, in: "lab", ReportContext(isDemo: true))
    return of(report, "tukling", widths: [40, 80, 120], .list, .csv, .json, .jsonl, .md)
  }

  static func empty() throws -> [Golden] {
    let registry = Registry.inMemory()
    let answer = try registry.national(2024)
    let context = ReportContext()
    return of(Report.bufdir(answer, context), "tomt-bufdir", widths: [80])
      + of(Report.likepersoner(answer, context), "tomt-likepersoner", widths: [80], .csv, .md)
      + of(Report.missing([], in: answer, context), "tomt-mangler", widths: [80], .json)
      + of(Report.entries([], title: "bufdir-2024/2c", context), "tomt-bor", widths: [80], .list)
  }
}
