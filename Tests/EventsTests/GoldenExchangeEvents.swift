import Events

extension Golden {
  static let exchange: [Golden] = [
    Golden(
      "receiver-key-set.v1",
      Fixed.bare(33, .receiverKeySet(ReceiverKeySet(key: Fixed.receiverKey)))),
    Golden(
      "owner-key-confirmed.v1",
      Fixed.bare(
        34,
        .ownerKeyConfirmed(
          OwnerKeyConfirmed(log: Fixed.asker, logID: Fixed.logID, key: Fixed.ownerKeySet.key)),
        log: .central)),
    Golden(
      "log-received.v1",
      Fixed.bare(
        35,
        .logReceived(
          LogReceived(log: Fixed.asker, logID: Fixed.logID, root: Fixed.key, size: 25)),
        log: .central)),
    Golden(
      "branch-lost.v1",
      Fixed.bare(
        36,
        .branchLost(
          BranchLost(common: 8, size: 12, root: Fixed.commitment, again: Fixed.moves, next: 12)),
        cause: 3)),
    Golden(
      "branch-lost.v1.minimal",
      Fixed.bare(36, .branchLost(BranchLost(common: 1, size: 2, root: Fixed.commitment)))),
  ]
}

extension Fixed {
  /// Alice's public key of RFC 7748 section 6.1.
  static let receiverKey = PublicKey(
    Base64URL.decode("hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo")!)!

  /// Not ascending: the writer sees to that, and 10 stands before 9 in bytes.
  static let moves = [
    BranchMove(lost: 11, now: 9_007_199_254_740_991), BranchMove(lost: 9, now: 37),
    BranchMove(lost: 10, now: 38),
  ]
}
