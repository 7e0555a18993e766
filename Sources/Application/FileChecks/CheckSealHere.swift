import EventLog
import Events
import Projections

extension Registry {
  /// What the registry says against a seal: another event in its place, another head of a log that was
  /// noted, another figure or list when all is computed anew from what the heads name, by the rule set
  /// that it names.
  func findings(_ check: SealCheck, _ file: SealFile) throws(ApplicationError) -> [FileFinding] {
    guard let report = check.report, let handle = check.handle else { return [] }
    guard try isRecorded(handle), try bytes(of: handle) == file.sealed else {
      return [.notRecorded(handle)]
    }
    var findings: [FileFinding] = []
    for head in check.heads where try !isBeginning(head) {
      findings.append(.headDiffers(head.log, size: head.size))
    }
    let cursor = try sealedReport(handle).cursor
    return try findings + differences(report, at: cursor, list: check.list)
  }

  private func isBeginning(_ head: NotedHead) throws(ApplicationError) -> Bool {
    guard try logs().contains(head.log), try origin(of: head.log).id == head.logID else {
      return false
    }
    return try hasHead(head.log, Head(size: head.size, root: head.root))
  }

  /// What comes out otherwise when a sealed report is computed anew.
  func differences(
    _ report: ReportSealed, at cursor: Cursor, list: [UInt8]?
  ) throws(ApplicationError) -> [FileFinding] {
    guard let rules = RuleSet.revision(report.rules.text) else {
      return [.unknownRules(report.rules)]
    }
    let answer = try at(cursor).national(report.year, by: rules)
    return report.differences(answer, list: list)
  }
}

extension ReportSealed {
  /// What an answer computed anew says otherwise.
  ///
  /// - Parameter list: the list that came with the seal; nil where only its digest is known.
  func differences(_ answer: NationalAnswer, list: [UInt8]?) -> [FileFinding] {
    var findings = FileFinding.differences(figures, answer.sealedFigures) {
      .figure($0, sealed: $1, computed: $2)
    }
    let computed = answer.sealedList
    guard ContentHash.of(computed) != entries else { return findings }
    let here = Set(computed.split(separator: 10))
    let sealed = Set((list ?? []).split(separator: 10))
    findings.append(
      .contributions(
        onlySealed: sealed.subtracting(here).count, onlyHere: here.subtracting(sealed).count))
    return findings
  }
}
