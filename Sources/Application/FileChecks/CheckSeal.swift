package import EventLog
package import Events
import Projections

/// A seal file as far as it can be checked by itself: the events, their proofs, the list and its sums.
/// What only the registry can tell is asked of it afterwards.
package struct SealCheck {
  /// The report that was sealed; nil when the file holds none.
  package private(set) var report: ReportSealed?
  /// Its event.
  package private(set) var handle: Handle?
  /// The heads it was computed from, ascending by log; empty for the part of one chapter.
  package private(set) var heads: [NotedHead] = []
  /// What is wrong.
  package private(set) var findings: [FileFinding] = []
  let list: [UInt8]
  private let checkpoint: Checkpoint

  /// Checks a file.
  package init(_ file: SealFile) {
    checkpoint = file.checkpoint.checkpoint
    list = file.list
    guard let event = read(file.sealed, .report, file.inclusions[0]),
      case .reportSealed(let report) = event.data
    else {
      if findings.allSatisfy({ !$0.isAboutReport }) { findings.append(.wrongEvent(.report)) }
      return
    }
    self.report = report
    handle = Handle(event.log, event.seq)
    if checkpoint.logOrigin?.log != event.log {
      findings.append(.otherLog(checkpoint.origin.description))
    }
    readHeads(file, event, report)
    checkList(report)
  }

  private mutating func read(
    _ bytes: [UInt8], _ part: FileFinding.Part, _ inclusion: InclusionProof
  ) -> Event? {
    let event: Event
    do throws(CodingError) {
      event = try Event(bytes: bytes)
    } catch {
      findings.append(.unreadable(part, error))
      return nil
    }
    var hasher = TreeHasher()
    if inclusion.index != event.seq - 1
      || !inclusion.proves(hasher.leaf(bytes), in: checkpoint.head)
    {
      findings.append(.notIncluded(part))
    }
    return event
  }

  private mutating func readHeads(_ file: SealFile, _ sealing: Event, _ report: ReportSealed) {
    // Heads and report are recorded together: all between the two are there, and none else.
    let count = report.heads.map { sealing.seq - $0 } ?? 0
    if count != file.heads.count {
      findings.append(.headsMissing(expected: count, found: file.heads.count))
    }
    for (index, bytes) in file.heads.enumerated() {
      let part = FileFinding.Part.heads(index + 1)
      guard let event = read(bytes, part, file.inclusions[index + 1]) else { continue }
      let first = report.heads ?? 0
      guard case .headsNoted(let body) = event.data, event.log == sealing.log,
        event.seq == first + index, index == 0 || event.cause == first
      else {
        findings.append(.wrongEvent(part))
        continue
      }
      heads += body.heads
    }
  }

  private mutating func checkList(_ report: ReportSealed) {
    if ContentHash.of(list) != report.entries { findings.append(.listDiffers) }
    guard let rules = RuleSet.revision(report.rules.text) else {
      findings.append(.unknownRules(report.rules))
      return
    }
    if rules.digest != report.rulesDigest { findings.append(.otherRules(report.rules)) }
    var sums = ContributionSums()
    var (rest, number) = (list[...], 0)
    // Line by line: a hostile list may have millions.
    while let end = rest.firstIndex(of: 10) {
      number += 1
      let line = String(decoding: rest[..<end], as: UTF8.self)
      guard let contribution = Contribution(line: line) else {
        findings.append(.badLine(number))
        return
      }
      sums.add(contribution)
      rest = rest[(end + 1)...]
    }
    findings += FileFinding.differences(report.figures, sums.figures(rules)) {
      .listFigure($0, sealed: $1, computed: $2)
    }
  }
}

extension FileFinding {
  fileprivate var isAboutReport: Bool {
    switch self {
    case .unreadable(.report, _), .notIncluded(.report): true
    default: false
    }
  }

  /// The figures that differ between two statements of them, points included.
  static func differences(
    _ sealed: [SealedFigure], _ computed: [SealedFigure],
    _ finding: (FigureAddressWord, Both, Both) -> FileFinding
  ) -> [FileFinding] {
    let byAddress = Dictionary(uniqueKeysWithValues: computed.map { ($0.address, $0) })
    let stated = Set(sealed.map(\.address))
    let absent = computed.filter { !stated.contains($0.address) }
    return sealed.compactMap { figure in
      let other = byAddress[figure.address]
      if other == figure { return nil }
      return finding(figure.address, Both(figure), Both(other))
    } + absent.map { finding($0.address, Both(nil), Both($0)) }
  }
}

extension FileFinding.Both {
  /// The counts of a figure; where only the points differ, these.
  init(_ figure: SealedFigure?) {
    self.init(strict: figure?.strict ?? 0, lenient: figure?.lenient ?? 0)
  }
}
