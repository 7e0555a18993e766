package import EventLog
import Events
import Foundation

extension OutsideHead {
  /// The heads in a file from elsewhere: a checkpoint, a proof, a head on paper, all heads that a seal
  /// notes, or the heads that `kontroller --format json` once told.
  ///
  /// - Parameters:
  ///   - source: how the file is called for people.
  ///   - known: keys that are trusted: a failing signature of one of them refuses the file. That nobody
  ///     known signed is no refusal: whoever gives the file vouches for it.
  package static func read(
    _ bytes: [UInt8], source: String, known: [VerifierKey]
  ) throws(TransparencyError) -> [OutsideHead] {
    if let heads = told(bytes, source) { return heads }
    let file: TransparencyFile
    do throws(TransparencyFormatError) { file = try TransparencyFile(bytes) } catch {
      throw .format(error)
    }
    if let note = file.checkpoint?.note {
      do throws(NoteRefusal) { _ = try note.knownSignatures(by: known) } catch {
        throw .note(error)
      }
    }
    let check = FileCheck(file, known: [])
    guard let origin = LogOrigin(check.origin) else { throw .unknownLog(origin: check.origin) }
    // What the signed head does not commit to, anybody may have written.
    if let finding = check.findings.first(where: \.unbindsHeads) { throw .broken(finding) }
    let own = OutsideHead(origin, check.head, source)
    let noted = check.seal?.heads ?? []
    return [own]
      + noted.map {
        OutsideHead(
          log: $0.log, logID: $0.logID, organisation: origin.organisation,
          head: Head(size: $0.size, root: $0.root), source: source)
      }
  }

  init(_ origin: LogOrigin, _ head: Head, _ source: String) {
    self.init(
      log: origin.log, logID: origin.id, organisation: origin.organisation, head: head,
      source: source)
  }

  /// What `kontroller --format json` tells; nil for any other file.
  private static func told(_ bytes: [UInt8], _ source: String) -> [OutsideHead]? {
    struct Told: Decodable {
      let heads: [One]
      struct One: Decodable {
        let log: String
        let size: Int
        let root: String
      }
    }
    guard bytes.first == UInt8(ascii: "{"), bytes.count <= SignedNote.maximumLength,
      let told = try? JSONDecoder().decode(Told.self, from: Data(bytes))
    else { return nil }
    var heads: [OutsideHead] = []
    for one in told.heads {
      guard let log = LogCode(one.log), one.size >= 0, let root = Hash(base64: one.root.utf8) else {
        return nil
      }
      heads.append(
        OutsideHead(log: log, head: Head(size: one.size, root: root), source: source))
    }
    return heads
  }
}

extension FileFinding {
  /// Whether the heads in a seal may be others than those that were signed for.
  fileprivate var unbindsHeads: Bool {
    switch self {
    case .unreadable, .wrongEvent, .notIncluded, .headsMissing, .otherLog: true
    case .subjectMissing, .signature, .ownerUnknown, .onlySum, .olderHeadMissing, .notConsistent,
      .listDiffers, .badLine, .listFigure, .unknownRules,
      .otherRules, .notRecorded, .headDiffers, .figure, .contributions, .tiles:
      false
    }
  }
}
