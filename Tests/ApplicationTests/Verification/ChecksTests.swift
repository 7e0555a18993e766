import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// The work of a check that is left out is not done.
@Suite struct ChecksTests {
  @Test(arguments: Check.allCases)
  func onlyItsOwnWorkIsDone(_ check: Check) throws {
    let plain = Registry.inMemory()
    try plain.prepare()
    let (store, views) = (Interfering(plain.events), WatchedViews())
    let registry = Registry(
      events: store, privates: plain.privates, views: views, environment: .test())
    let found = try registry.verify(checks: [check])
    #expect(found.isOK)
    #expect(store.keyReads == (check == .keys ? 3 : 0))
    #expect(store.schemaReads == (check == .schema ? 1 : 0))
    #expect(views.reads == (check == .views ? 4 : 0))
    #expect((found.payloads > 0) == (check == .commitments))
    // The heads are the result, whatever is checked.
    #expect(try found.heads.map(\.head) == plain.events.heads().map(\.head))
  }

  @Test func everyProblemIsOfItsCheck() {
    let handle = Handle(.central, 1)
    let problems: [VerificationFinding.Problem] = [
      .schema(""), .changed, .hole, .undecodable(.contradiction("")), .misplaced, .rootDiffers,
      .nodeDiffers, .headBeyondEnd, .noHead, .keyDiffers, .objection(.notOpened), .foreignLog,
      .commitmentDiffers, .payloadWithoutEvent, .viewDiffers, .viewBeyondEnd,
      .ownerKey(.badSignature), .notedHeadDiffers(handle), .shorterThanNotedHead(handle),
      .notedLogMissing(handle), .noting(.cause), .seal(.listDiffers), .sealNotComputed(.central),
      .receivedHeadDiffers, .shorterThanReceivedHead, .receivedNoteDiffers, .receivedUnreadable,
      .branchDiffers(size: 1),
      .outsideHeadDiffers(source: ""), .shorterThanOutsideHead(source: ""),
      .outsideHeadOfOther(source: "", log: ""), .keptHeadUnreadable(""),
    ]
    var seen: [Check] = []
    for check in problems.map(\.check) where seen.last != check { seen.append(check) }
    #expect(seen == Check.allCases)
  }
}

private final class WatchedViews: ViewStore {
  private(set) var reads = 0

  func view(of log: LogCode) -> StoredView? {
    reads += 1
    return nil
  }
  func save(_ views: [StoredView]) {}
  func clear() {}
  func logs() -> [LogCode] {
    reads += 1
    return []
  }
}
