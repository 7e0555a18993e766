package import EventLog
package import Events

extension Registry {
  /// The proof that an event stands in a log of a signed head, for anyone to check.
  ///
  /// - Parameters:
  ///   - signed: a head of the event's log that covers it.
  ///   - withContent: whether the event itself goes along; otherwise its leaf hash, which says nothing
  ///     of it.
  package func prove(
    _ handle: Handle, in signed: SignedCheckpoint, withContent: Bool
  ) throws(ApplicationError) -> ProofFile {
    let head = signed.checkpoint.head
    guard handle.seq <= head.size else {
      throw .transparency(.notCovered(handle, size: head.size))
    }
    try requireOwn(signed, handle.log)
    try requireExtension(of: head, handle.log)
    let bytes = try bytes(of: handle)
    var hasher = TreeHasher()
    let leaf = hasher.leaf(bytes)
    let inclusion = try inclusion(of: handle, in: head.size)
    // A proof that fails is not handed out: something in the log was altered.
    guard inclusion.proves(leaf, in: head) else {
      throw .log(.damaged(log: handle.log, seq: handle.seq))
    }
    return ProofFile(
      subject: withContent ? .event(bytes) : .leaf(leaf), inclusion: inclusion,
      checkpoint: signed)
  }

  /// The newest signed head of a log with the proof that it extends an older one: what a witness asks
  /// for.
  ///
  /// - Parameters:
  ///   - old: size of the older head; 0 for whoever has seen none.
  ///   - root: its root, where that is known too.
  package func update(
    to signed: SignedCheckpoint, of log: LogCode, from old: Int, root: Hash? = nil
  ) throws(ApplicationError) -> CheckpointUpdate {
    let size = signed.checkpoint.head.size
    guard old <= size else { throw .transparency(.beyondSigned(log, old: old, size: size)) }
    try requireOwn(signed, log)
    // That the log has the signed head says that the proof, made of the same hashes, holds too.
    try requireExtension(of: signed.checkpoint.head, log)
    let whole = at(nil)
    let earlier = try whole.provableHead(of: log, at: old)
    if let root, root != earlier.root {
      throw .transparency(.otherHistory(log, Head(size: old, root: root)))
    }
    let proof = try reading { () throws(LogError) in
      var tree = whole.events.tree(of: log, size: size)
      return try ConsistencyProof(from: old, to: size) { (from, to) throws(LogError) in
        try tree.subtree(from: from, to: to)
      }
    }
    guard proof.proves(earlier, isPrefixOf: signed.checkpoint.head) else {
      throw .log(.damaged(log: log, seq: size))
    }
    return CheckpointUpdate(consistency: proof, checkpoint: signed)
  }

  func inclusion(of handle: Handle, in size: Int) throws(ApplicationError) -> InclusionProof {
    try reading { () throws(LogError) in
      var tree = at(nil).events.tree(of: handle.log, size: size)
      return try InclusionProof(of: handle.seq - 1, in: size) { (from, to) throws(LogError) in
        try tree.subtree(from: from, to: to)
      }
    }
  }

  /// The stored bytes of an event.
  func bytes(of handle: Handle) throws(ApplicationError) -> [UInt8] {
    var found: [UInt8]?
    try reading { () throws(LogError) in
      try events.read(handle.log, from: handle.seq) { seq, bytes in
        if seq == handle.seq { found = Array(bytes) }
        return false
      }
    }
    guard let found else { throw .unknownHandle("\(handle)") }
    return found
  }
}
