import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Each way of tampering is found by the check named for it; with that check off, not by it.
@Suite struct TamperLabTests {
  /// Which check finds a way, and which others do as well.
  struct Row: CustomStringConvertible, Sendable {
    let way: TamperWay
    /// Nil where no check of the registry does, but that of a file.
    let named: Check?
    let others: Set<Check>
    /// What a head from outside sees, beside.
    let outside: Bool
    /// What is found instead when the named check is off.
    let instead: Set<Check>
    var description: String { way.rawValue }

    init(
      _ way: TamperWay, _ named: Check? = nil, and others: Set<Check> = [], outside: Bool = true,
      instead: Set<Check> = []
    ) {
      self.way = way
      self.named = named
      self.others = others
      self.outside = outside
      self.instead = instead
    }
  }

  static let table = [
    Row(.byte, .leafHashes, and: [.keptRoots]),
    Row(.replaced, .leafHashes, and: [.keptRoots]),
    Row(.rehashed, .keptRoots),
    Row(.leaf, .leafHashes, outside: false),
    Row(.root, .keptRoots, outside: false),
    Row(.unreadable, .decoding),
    Row(.moved, .place),
    Row(.logs, .place, and: [.notedHeads, .seals]),
    // What lies after the hole is not read: without the check the log seems to end there.
    Row(.dropped, .holes, outside: false, instead: [.ends, .keys]),
    Row(.closed, .commitments),
    Row(.tail, .ends),
    Row(.cut, .outsideHeads),
    Row(.duplicate, .keys, outside: false),
    Row(.twice, .fold, outside: false),
    Row(.key, .keys, outside: false),
    Row(.foreign, .origin),
    Row(.fork, .outsideHeads),
    Row(.rewrite, .outsideHeads),
    Row(.olderFile, .commitments, and: [.views]),
    Row(.olderFolder, .outsideHeads),
    Row(.view, .views, outside: false),
    Row(.trigger, .schema, outside: false),
    Row(.payload, .commitments, outside: false),
    Row(.node, .subtreeRoots, outside: false),
    Row(.noted, .notedHeads),
    Row(.notedHead, .notedHeads),
    Row(.sealedFigure, .seals),
    Row(.ownerKey, .ownerKeys, outside: false),
    Row(.sealFile),
    Row(.checkpointFile),
    Row(.access, .leafHashes, and: [.keptRoots], outside: false),
  ]

  @Test func everyWayIsInTheTable() {
    #expect(Self.table.map(\.way) == TamperWay.allCases)
  }

  @Test(arguments: table.filter { $0.named != nil })
  func isFoundByTheCheckNamedForIt(_ row: Row) throws {
    let named = try #require(row.named)
    let lab = try Lab.made.get()
    try lab.alter(row.way)
    let found = try lab.look(row.way)
    #expect(found.isFound)
    #expect(Set(found.checks) == row.others.union([named]).subtracting([.outsideHeads]))
    #expect(found.outside.isEmpty == !row.outside)

    let without = try lab.look(row.way, checks: .all.subtracting([named]))
    #expect(Set(without.checks) == row.others.union(row.instead))
    if named == .outsideHeads { #expect(!without.isFound) }

    let alone = try lab.look(row.way, checks: [named])
    #expect(alone.isFound)
    #expect((alone.findings + alone.outside).allSatisfy { $0.problem.check == named })
  }

  @Test func anAlteredSealIsFound() throws {
    let lab = try Lab.made.get()
    try lab.alter(.sealFile)
    let found = try lab.look(.sealFile).file
    #expect(found.contains(.notIncluded(.report)))
    #expect(
      found.contains {
        if case .listFigure(let figure, let sealed, let computed) = $0 {
          return figure == .likepersoner && sealed.strict == computed.strict + 1
        }
        return false
      })
    #expect(found.contains(.notRecorded(Handle(.central, 10))))
  }

  @Test func aForgedCheckpointIsFound() throws {
    let lab = try Lab.made.get()
    try lab.alter(.checkpointFile)
    let found = try lab.look(.checkpointFile).file
    #expect(found.count == 1)
    #expect(
      found.allSatisfy { if case .signature = $0 { true } else { false } })
  }

  @Test func theFilesHandedOutAreInOrder() throws {
    let lab = try Lab.made.get()
    let registry = try lab.opener.open(lab.folder + "/" + TamperLab.untouched)
    for name in ["segl", "checkpoint"] {
      let path = lab.folder + "/00-untouched." + name
      let file = try TransparencyFile(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
      let checkpoint = try #require(file.checkpoint?.checkpoint)
      let known = try registry.ownerVerifiers(
        of: checkpoint.origin.description, at: checkpoint.head.size)
      let check = FileCheck(file, known: known)
      #expect(check.isOK)
      #expect(check.signatures.count == 1)
      #expect(try registry.check(check).findings == [])
    }
  }

  // So that a check that finds nothing any more is missed. No log of the lab came from elsewhere: what is kept
  // of those is altered in `ReceivedTamperTests`.
  @Test(arguments: Set(Check.allCases).subtracting([.receipts, .branches]))
  func everyCheckFindsAWayThatNoOtherDoes(_ check: Check) {
    #expect(Self.table.contains { $0.named == check && $0.others.isEmpty })
  }

  @Test func theUntouchedCopyIsInOrder() throws {
    let lab = try Lab.made.get()
    let registry = try lab.opener.open(lab.folder + "/" + TamperLab.untouched)
    let found = try registry.verify(outside: lab.heads)
    #expect(found.isOK)
    #expect(found.eventsAfterOutside == 0)
    #expect(found.views == 5)
    #expect(found.notedHeads == 4)
    #expect(found.seals.map(\.isSame) == [true])
    #expect(found.payloads > 6)
  }

  @Test func theLabIsTheSameToTheByte() throws {
    let (one, two) = (try Lab(), try Lab())
    #expect(one.heads.map(\.head) == two.heads.map(\.head))
  }

  @Test func aFolderThatIsNotEmptyIsLeftAlone() throws {
    let lab = try Lab.made.get()
    #expect(throws: TamperLab.Failure.self) {
      try TamperLab(in: lab.folder, opener: lab.opener, workshop: SQLiteWorkshop()).run()
    }
  }
}
