import EventLog
package import Events
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
    let here = Set(try logs())
    // A chapter has its own log and a copy of the centre's: its part is what can be computed.
    let isPart = try isCopy(.central) && !check.heads.allSatisfy { here.contains($0.log) }
    for head in check.heads where !isPart || here.contains(head.log) {
      if try !isBeginning(head) { findings.append(.headDiffers(head.log, size: head.size)) }
    }
    if isPart, !findings.isEmpty { return findings }
    let cursor = try sealedReport(handle).cursor
    if isPart { return try partDifferences(report, at: cursor, list: check.list) }
    return try findings + differences(report, at: cursor, list: check.list)
  }

  /// What chapters of a sealed report are here, of those whose log is not the centre's; nil when all are.
  package func provedPart(of check: SealCheck) throws(ApplicationError) -> [LogCode]? {
    let here = Set(try logs())
    guard try isCopy(.central), !check.heads.allSatisfy({ here.contains($0.log) }) else {
      return nil
    }
    return check.heads.map(\.log).filter { here.contains($0) && $0 != .central }
  }

  /// What comes out otherwise of the chapters that are here.
  private func partDifferences(
    _ report: ReportSealed, at cursor: Cursor, list: [UInt8]
  ) throws(ApplicationError) -> [FileFinding] {
    guard let rules = RuleSet.revision(report.rules.text) else {
      return [.unknownRules(report.rules)]
    }
    let here = Set(try logs())
    let mine = try at(cursor).national(report.year, by: rules).sealedList.lines(of: here)
    let sealed = list.lines(of: here)
    if mine == sealed { return [] }
    return [
      .contributions(
        onlySealed: sealed.subtracting(mine).count, onlyHere: mine.subtracting(sealed).count)
    ]
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

extension [UInt8] {
  /// The lines of a seal's list that are about events of some logs. Whether a chapter counts as one may
  /// hang on what only the centre knows.
  fileprivate func lines(of logs: Set<LogCode>) -> Set<ArraySlice<UInt8>> {
    Set(
      split(separator: 10).filter { line in
        guard let subject = Contribution(line: String(decoding: line, as: UTF8.self))?.subject,
          case .event(let handle) = subject
        else { return false }
        return handle.log != .central && logs.contains(handle.log)
      })
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
