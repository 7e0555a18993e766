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
    verification.clockOverrides = [Handle(asker, 7)]
    verification.findings = [
      VerificationFinding(log: asker, seq: 12, problem: .rootDiffers),
      VerificationFinding(
        log: asker, seq: 14, problem: .undecodable(.badValue(member: "minutes", offset: 93))),
      VerificationFinding(log: asker, seq: 15, problem: .objection(.alreadyWithdrawn(9))),
      VerificationFinding(log: nil, seq: nil, problem: .schema("trigger no_update is missing")),
    ]
    return of(
      Report.verification(verification, ReportContext()), "kontroller-avvik", widths: [40, 80],
      .json)
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
