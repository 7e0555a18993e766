import Application
import EventLog
import Events
import Projections
import Reports
import TestSupport

extension Golden {
  /// Events of copies and branches, shown one by one.
  static func exchange() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let context = try sample.context()
    let last = try registry.event(Handle(.central, registry.register(of: .central).size))!
    let digest = Digest([UInt8](0..<32))!
    let key = PublicKey([UInt8](32..<64))!
    let other = RandomID("0000zzzz1111yyyy")!
    let seq = last.seq + 1
    let shown: [(String, EventData)] = [
      ("vis-mottaksnøkkel", .receiverKeySet(ReceiverKeySet(key: key))),
      (
        "vis-bekreftet",
        .ownerKeyConfirmed(OwnerKeyConfirmed(log: LogCode("asker")!, logID: other, key: key))
      ),
      (
        "vis-mottatt",
        .logReceived(
          LogReceived(log: LogCode("asker")!, logID: other, root: digest, size: 1_204))
      ),
      ("vis-gren-tom", .branchLost(BranchLost(common: 2, size: 3, root: digest))),
      (
        "vis-gren",
        .branchLost(
          BranchLost(
            common: 2, size: 12, root: digest,
            again: (9...11).map { BranchMove(lost: $0, now: seq + 16 - $0) }))
      ),
      ("vis-gren-begynt", .branchLost(BranchLost(common: 2, size: 12, root: digest, next: 9))),
    ]
    for (index, (_, data)) in shown.enumerated() {
      let event = Event(
        log: .central, seq: seq + index, recorded: last.recorded, actor: last.actor,
        salt: last.salt, data: data)
      _ = try registry.events.append([event], to: .central, expecting: event.seq - 1)
    }
    return try shown.enumerated().flatMap { index, shown in
      let event = try registry.sealingEvent(Handle(.central, seq + index))!
      return of(.sealing(event, context), shown.0, widths: [40, 80], .json)
    }
  }
}
