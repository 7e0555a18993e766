import Events

@testable import Projections

extension ObjectionTests {
  static let exchange: [Row] = [
    row("a confirmed key in a chapter's log", [], .confirmed(oslo), then: .onlyCentral),
    row("a copy received in a chapter's log", [], .received(oslo), then: .onlyCentral),
    row(
      "a receiver's key in the access log", [], .receiverKey(), in: .access, then: .notInAccessLog),
    row("a branch of the access log", [], .branchLost(), in: .access, then: .notInAccessLog),
    row(
      "a copy received in the access log", [], .received(), in: .access, then: .notInAccessLog),
    row("a branch that parted later", [], .branchLost(common: 3), then: .unknownEntry(3)),
    row(
      "recorded anew before", [.enrolled(kari)],
      .branchLost(again: [(lost: 3, now: 5), (lost: 4, now: 3)]), then: .notRecordedAnew(3)),
    row(
      "recorded anew by itself", [], .branchLost(again: [(lost: 3, now: 3)]),
      then: .notRecordedAnew(3)),
    row("withdraws a receiver's key", [.receiverKey()], .withdrawn(3), then: .notAFact(3)),
    row("withdraws a branch", [.branchLost()], .withdrawn(3), then: .notAFact(3)),
    row("withdraws a copy", [.received()], .withdrawn(3), in: .central, then: .notAFact(3)),
    row(
      "withdraws a confirmed key", [.confirmed()], .withdrawn(3), in: .central, then: .notAFact(3)),
  ]
}
