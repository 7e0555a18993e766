import Events

extension EventData {
  static func receiverKey(_ number: UInt8 = 1) -> EventData {
    .receiverKeySet(ReceiverKeySet(key: publicKey(number)))
  }

  static func confirmed(_ log: LogCode = asker, _ number: UInt8 = 1) -> EventData {
    .ownerKeyConfirmed(
      OwnerKeyConfirmed(log: log, logID: pseudonym(Int(number)), key: publicKey(number)))
  }

  static func received(_ log: LogCode = asker, size: Int = 9) -> EventData {
    .logReceived(
      LogReceived(log: log, logID: pseudonym(8), root: root(UInt8(size % 256)), size: size))
  }

  static func branchLost(
    common: Int = 2, size: Int = 9, again: [(lost: Int, now: Int)] = [], next: Int? = nil
  ) -> EventData {
    .branchLost(
      BranchLost(
        common: common, size: size, root: root(5),
        again: again.map { BranchMove(lost: $0.lost, now: $0.now) }, next: next))
  }

  private static func publicKey(_ number: UInt8) -> PublicKey {
    PublicKey([UInt8](repeating: number, count: 32))!
  }

  private static func root(_ number: UInt8) -> Digest {
    Digest([UInt8](repeating: number, count: 32))!
  }
}
