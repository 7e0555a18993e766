import EventLog
import Events
import Exchange
import Projections
import Vault

/// Holds the parcels of one log against what is here, one after the other, as if each had been taken in.
struct ArrivalReader {
  let registry: Registry
  let origin: LogOrigin
  /// The head here.
  let here: Head
  private let trunk: MerkleTree
  private var tree: MerkleTree
  private(set) var register: ChapterRegister
  private var last: Instant?
  private var leaves: [Digest] = []
  private var commitments: [Int: Committed] = [:]
  private(set) var signed: SignedCheckpoint?
  private(set) var files: [SeenFile] = []
  private(set) var tally: ArrivalTally
  private(set) var newPayloads: Set<Digest> = []
  private let isTaking: Bool
  // Only what is taken in is kept.
  private(set) var events: [Event] = []
  private(set) var payloads: [Payload] = []
  private(set) var aliases: [Alias] = []
  private(set) var secret: [UInt8]?

  /// What a parcel brings.
  enum Outcome {
    case taken
    case known
  }

  /// What it is read for.
  enum Purpose {
    /// To be shown: which kind an event is of, for people.
    case look(@Sendable (EventData) -> String)
    /// To be taken in.
    case take
  }

  /// What is kept of a new event until its payload comes, with this parcel or a later one.
  private struct Committed {
    let commitment: Digest
    let person: Pseudonym?
    let series: RandomID?

    init?(_ event: Event?) {
      guard let event, let commitment = event.commitment else { return nil }
      self.commitment = commitment
      person = event.data.payloadPerson(recordedBy: event.actor)
      series = event.data.gathering?.series
    }
  }

  init(
    _ registry: Registry, _ origin: LogOrigin, _ purpose: Purpose
  ) throws(ApplicationError) {
    self.registry = registry
    self.origin = origin
    switch purpose {
    case .look(let naming): (isTaking, tally) = (false, ArrivalTally(naming))
    case .take: (isTaking, tally) = (true, ArrivalTally(\.type))
    }
    let log = origin.log
    // Who looked at whom here is nobody else's to say.
    if log == .access { throw .exchange(.anotherLog(log)) }
    guard origin.organisation == registry.events.registry.organisation else {
      throw .exchange(.foreignOrganisation(origin.organisation))
    }
    trunk = try registry.reading { () throws(LogError) in
      try registry.events.edge(of: log, size: registry.events.head(of: log).size)
    }
    tree = trunk
    here = trunk.head
    if here.size > 0, try registry.origin(of: log) != origin { throw .exchange(.anotherLog(log)) }
    register = try registry.register(of: log)
    last = register.lastRecorded
    // Somebody recorded in between.
    guard register.size == here.size else { throw .exchange(.movedOn(log)) }
  }

  /// The log's size as far as it was read.
  var size: Int { tree.size }

  /// Looks at a parcel.
  ///
  /// - Throws: why it is of no use; what was read before stays.
  mutating func read(_ parcel: Parcel, from file: SeenFile) throws(ApplicationError) -> Outcome {
    var next = self
    let outcome = try next.take(parcel, from: file)
    self = next
    return outcome
  }

  private mutating func take(
    _ parcel: Parcel, from file: SeenFile
  ) throws(ApplicationError) -> Outcome {
    let log = origin.log
    let first = parcel.events.startIndex
    guard first <= size + 1 else {
      throw .exchange(.gap(log, missing: size + 1...first - 1))
    }
    guard try root(at: first - 1) == parcel.base.root else {
      throw .exchange(.forkSomewhere(log, before: first))
    }
    var hasher = TreeHasher()
    let before = size
    for seq in parcel.events.indices {
      let bytes = parcel.events[seq]
      let leaf = bytes.withUnsafeBytes { hasher.leaf($0) }
      if seq <= before {
        if try self.leaf(seq) != leaf { throw try fork(parcel, common: seq - 1) }
      } else {
        try append(bytes, seq)
        leaves.append(leaf)
        tree.append(leaf, &hasher)
      }
    }
    guard try root(at: parcel.head.size) == parcel.head.root else {
      throw .exchange(.otherRoot(log, size: parcel.head.size))
    }
    try requireSigned(parcel.checkpoint)
    let isNew = try takePayloads(of: parcel)
    secret = parcel.secret ?? secret
    if size > before || signed == nil || isNew { files.append(file) }
    if parcel.head.size >= (signed?.checkpoint.head.size ?? 0) { signed = parcel.checkpoint }
    return size > before || isNew ? .taken : .known
  }

  private mutating func append(
    _ bytes: ArraySlice<UInt8>, _ seq: Int
  ) throws(ApplicationError) {
    let handle = Handle(origin.log, seq)
    let event: Event
    do throws(CodingError) { event = try bytes.withUnsafeBytes(Event.decoding).get() } catch {
      throw .undecodable(handle, error)
    }
    guard event.log == origin.log, event.seq == seq, last.map({ $0 <= event.recorded }) ?? true
    else { throw .exchange(.misplaced(handle)) }
    if seq == 1 {
      guard case .logOpened(let body) = event.data, body.organisation == origin.organisation,
        body.id == origin.id, body.demo == registry.events.registry.demo
      else { throw .exchange(.anotherLog(origin.log)) }
    }
    last = event.recorded
    register.apply(event)
    tally.count(event.data)
    commitments[seq] = Committed(event)
    if isTaking { events.append(event) }
  }

  private func leaf(_ seq: Int) throws(ApplicationError) -> Digest? {
    if seq > here.size { return leaves[seq - here.size - 1] }
    return try registry.reading { () throws(LogError) in
      try registry.events.hashes(of: origin.log, level: 0, from: seq - 1, count: 1).first
    }
  }

  func root(at size: Int) throws(ApplicationError) -> Digest {
    if size == 0 { return Head.empty.root }
    if size == tree.size { return tree.head.root }
    if size <= here.size { return try registry.provableHead(of: origin.log, at: size).root }
    var part = trunk
    var hasher = TreeHasher()
    for leaf in leaves.prefix(size - here.size) { part.append(leaf, &hasher) }
    return part.head.root
  }

  /// The key in force when the log had so many events must have signed.
  private func requireSigned(_ checkpoint: SignedCheckpoint) throws(ApplicationError) {
    let log = origin.log
    let keys = try ownerKeys()
    let size = checkpoint.checkpoint.head.size
    guard let key = Array(zip(register.ownerKeys, keys)).last(where: { $0.0.seq <= size })?.1 else {
      throw .exchange(.noOwnerKey(log))
    }
    var signers = [key]
    if let last = register.ownerKeys.last, last.seq == size, last.by == .central {
      // Handed over: the one who is named in the last event has signed nothing yet.
      guard try registry.logs().contains(.central) else { throw .exchange(.centralFirst(log)) }
      signers += try registry.ownerKeys(of: .central)
    }
    let verifiers = signers.map { OwnerKeyInForce(origin: origin, key: $0, seq: 0).verifier }
    guard (try? checkpoint.note.verified(by: verifiers)) != nil else {
      throw .exchange(.notSigned(log))
    }
  }

  func ownerKeys() throws(ApplicationError) -> [PublicKey] {
    var central: [PublicKey]?
    if origin.log != .central, try registry.logs().contains(.central) {
      central = try registry.ownerKeys(of: .central)
    }
    do throws(OwnerKeyProblem) {
      return try OwnerKeyChain.check(register.ownerKeyLinks, of: origin, central: central)
    } catch { throw .ownerKey(Handle(origin.log, error.seq), error.reason) }
  }

  private mutating func takePayloads(of parcel: Parcel) throws(ApplicationError) -> Bool {
    var isNew = false
    for payload in parcel.payloads {
      let handle = Handle(origin.log, payload.seq)
      let event =
        payload.seq > here.size ? commitments[payload.seq] : Committed(try registry.event(handle))
      guard let event else { throw .exchange(.otherPayload(handle)) }
      let kept = Payload(
        nonce: payload.nonce, bytes: payload.bytes, handle: handle, person: event.person)
      guard kept.commitment == event.commitment, PayloadText(bytes: payload.bytes) != nil else {
        throw .exchange(.otherPayload(handle))
      }
      // What is forgotten is not taken in again; of who is forgotten but for evidence, the rest goes again
      // when it was put.
      if let person = event.person {
        if register.erasures[person]?.scope == .all { continue }
        let isErased = try registry.privately { () throws(PrivateStoreError) in
          try registry.privates.isErased(person, in: origin.log)
        }
        if isErased { continue }
      }
      let isHere = try registry.privately { () throws(PrivateStoreError) in
        try registry.privates.holds(kept.commitment)
      }
      if !isHere, newPayloads.insert(kept.commitment).inserted {
        isNew = true
        if isTaking { payloads.append(kept) }
      }
      if isTaking { try takeNames(in: kept, event) }
    }
    return isNew
  }

  /// What the chapter calls somebody, and a series: the latest holds.
  private mutating func takeNames(
    in payload: Payload, _ event: Committed
  ) throws(ApplicationError) {
    let text = PayloadText(bytes: payload.bytes)
    var named: (kind: AliasKind, text: String, id: RandomID)?
    if let person = event.person, let code = text?[.code] {
      named = (.person, code, person)
    } else if let series = event.series, let label = text?[.series] {
      named = (.series, label, series)
    }
    guard let named else { return }
    let taken = try registry.privately { () throws(PrivateStoreError) in
      if try registry.privates.isNamed(named.id, in: origin.log) { return true }
      return try registry.privates.id(named.kind, named.text, in: origin.log) != nil
    }
    let isRepeated = aliases.contains { $0.text == named.text && $0.kind == named.kind }
    if taken || isRepeated || aliases.contains(where: { $0.id == named.id }) { return }
    aliases.append(Alias(named.kind, named.text, in: origin.log, is: named.id))
  }

  private func fork(_ parcel: Parcel, common: Int) throws(ApplicationError) -> ApplicationError {
    let head = Head(size: size, root: tree.head.root)
    var side: LogFork.Side?
    if let newest = try registry.heads(atCentreOf: origin).last(where: { $0.size > common }) {
      if newest.size <= head.size, try root(at: newest.size) == newest.root {
        side = .here
      } else if newest.size <= parcel.head.size,
        try root(at: newest.size, of: parcel, after: common) == newest.root
      {
        side = .there
      }
    }
    return .exchange(
      .fork(
        LogFork(
          log: origin.log, common: common, here: head, there: parcel.head, atCentre: side)))
  }

  /// The root of a branch that has only its first events in common with what is here.
  private func root(
    at size: Int, of parcel: Parcel, after common: Int
  ) throws(ApplicationError) -> Digest {
    var branch = try registry.reading { () throws(LogError) in
      try registry.events.edge(of: origin.log, size: min(common, here.size))
    }
    var hasher = TreeHasher()
    for seq in stride(from: branch.size + 1, through: size, by: 1) {
      branch.append(parcel.events[seq].withUnsafeBytes { hasher.leaf($0) }, &hasher)
    }
    return branch.head.root
  }
}

extension Registry {
  /// Heads of a log that the centre has on record, as far as its log is here, oldest first.
  func heads(atCentreOf origin: LogOrigin) throws(ApplicationError) -> [Head] {
    let central = try register(of: .central)
    return (central.received[origin.log] ?? []).filter { $0.logID == origin.id }
      .map { Head(size: $0.size, root: $0.root) }
  }
}

extension Event {
  fileprivate static func decoding(
    _ bytes: UnsafeRawBufferPointer
  ) -> Result<Event, CodingError> {
    do throws(CodingError) { return .success(try Event(bytes: bytes)) } catch {
      return .failure(error)
    }
  }
}
