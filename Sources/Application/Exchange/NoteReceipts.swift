import Decisions
import EventLog
package import Events
import Projections

extension Registry {
  /// Records in the central log, where it is ours, what came of other logs and is not on record there yet,
  /// and the keys that somebody made sure of. Nothing in a registry without it.
  ///
  /// - Returns: the events.
  @discardableResult
  package func noteReceipts() throws(ApplicationError) -> [Handle] {
    guard try logs().contains(.central), try !isCopy(.central), try !isUnconfirmed() else {
      return []
    }
    var received: [(origin: LogOrigin, head: Head, owner: OwnerKeyInForce?)] = []
    for log in try logs() where log != .central {
      guard try isCopy(log), let head = try receivedHead(of: log)?.checkpoint.head else { continue }
      received.append((try origin(of: log), head, try ownerKey(of: log)))
    }
    let central = try register(of: .central)
    let isNew = received.contains { origin, head, owner in
      central.lacks(head, of: origin) || central.lacks(owner, of: origin)
    }
    guard isNew else { return [] }
    return try record(in: .central) { (recording) in
      var numbers: [Int] = []
      for (origin, head, owner) in received {
        if let owner, recording.register.lacks(owner, of: origin) {
          let body = OwnerKeyConfirmed(log: origin.log, logID: origin.id, key: owner.key)
          numbers.append(recording.add(Decided(.ownerKeyConfirmed(body))))
        }
        if recording.register.lacks(head, of: origin) {
          let body = LogReceived(
            log: origin.log, logID: origin.id, root: head.root, size: head.size)
          numbers.append(recording.add(Decided(.logReceived(body))))
        }
      }
      return numbers
    }.handles
  }
}

extension ChapterRegister {
  fileprivate func lacks(_ head: Head, of origin: LogOrigin) -> Bool {
    !(received[origin.log] ?? []).contains {
      $0.logID == origin.id && $0.size == head.size && $0.root == head.root
    }
  }

  fileprivate func lacks(_ owner: OwnerKeyInForce?, of origin: LogOrigin) -> Bool {
    guard let owner else { return false }
    return !(confirmedKeys[origin.log] ?? []).contains {
      $0.logID == origin.id && $0.key == owner.key
    }
  }
}
