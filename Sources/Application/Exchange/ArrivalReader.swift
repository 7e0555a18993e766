import EventLog
import Events
import Exchange
import Projections
import Vault

/// Holds the parcels of one log against what is here, one after the other, as if each had been taken in.
struct ArrivalReader {
  private let registry: Registry
  private let origin: LogOrigin
  private let here: Head
  private let trunk: MerkleTree
  private var tree: MerkleTree
  private var register: ChapterRegister
  private var last: Instant?
  private var events: [Event] = []
  private var leaves: [Digest] = []
  private var payloads: [Digest: Payload] = [:]
  private var signed: SignedCheckpoint?
  private var files: [String] = []
  private var aliases: [Alias] = []
  private var secret: [UInt8]?

  /// What a parcel brings.
  enum Outcome {
    case taken
    case known
  }

  init(_ registry: Registry, _ origin: LogOrigin) throws(ApplicationError) {
    self.registry = registry
    self.origin = origin
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
  }

  /// The log's size as far as it was read.
  var size: Int { tree.size }

  /// Looks at a parcel.
  ///
  /// - Throws: why it is of no use; what was read before stays.
  mutating func read(_ parcel: Parcel, from file: String) throws(ApplicationError) -> Outcome {
    var next = self
    let outcome = try next.take(parcel, from: file)
    self = next
    return outcome
  }

  private mutating func take(
    _ parcel: Parcel, from file: String
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
    events.append(event)
  }

  private func leaf(_ seq: Int) throws(ApplicationError) -> Digest? {
    if seq > here.size { return leaves[seq - here.size - 1] }
    return try registry.reading { () throws(LogError) in
      try registry.events.hashes(of: origin.log, level: 0, from: seq - 1, count: 1).first
    }
  }

  private func root(at size: Int) throws(ApplicationError) -> Digest {
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

  private func ownerKeys() throws(ApplicationError) -> [PublicKey] {
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
        payload.seq > here.size ? events[payload.seq - here.size - 1] : try registry.event(handle)
      guard let event, let commitment = event.commitment else {
        throw .exchange(.otherPayload(handle))
      }
      let person = event.data.payloadPerson(recordedBy: event.actor)
      let kept = Payload(
        nonce: payload.nonce, bytes: payload.bytes, handle: handle, person: person)
      guard kept.commitment == commitment, PayloadText(bytes: payload.bytes) != nil else {
        throw .exchange(.otherPayload(handle))
      }
      // What is forgotten is not taken in again; of who is forgotten but for evidence, the rest goes again
      // when it was put.
      if let person {
        if register.erasures[person]?.scope == .all { continue }
        let isErased = try registry.privately { () throws(PrivateStoreError) in
          try registry.privates.isErased(person, in: origin.log)
        }
        if isErased { continue }
      }
      let isHere = try registry.privately { () throws(PrivateStoreError) in
        try registry.privates.holds(commitment)
      }
      if !isHere, payloads.updateValue(kept, forKey: commitment) == nil { isNew = true }
      try takeNames(in: kept, event.data)
    }
    return isNew
  }

  /// What the chapter calls somebody, and a series: the latest holds.
  private mutating func takeNames(
    in payload: Payload, _ data: EventData
  ) throws(ApplicationError) {
    let text = PayloadText(bytes: payload.bytes)
    var named: (kind: AliasKind, text: String, id: RandomID)?
    if let person = payload.person, let code = text?[.code] {
      named = (.person, code, person)
    } else if let series = data.gathering?.series, let label = text?[.series] {
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

  /// What was read, as one; nil when it was nothing.
  ///
  /// - Parameter replacing: whether it is to take the place of what is here.
  func arrival(
    _ keys: any KeyStore, replacing: Bool = false
  ) throws(ApplicationError) -> Arrival? {
    guard let signed, !files.isEmpty else { return nil }
    let owners = try ownerKeys()
    guard let key = owners.last, let seq = register.ownerKeys.last?.seq else {
      throw .exchange(.noOwnerKey(origin.log))
    }
    let owner = OwnerKeyInForce(origin: origin, key: key, seq: seq)
    let isCopy = try isCopy(key, keys)
    let contradicted = isCopy || replacing ? nil : try contradicted(keys)
    return Arrival(
      origin: origin, here: here, signed: signed, isCopy: isCopy, owner: owner,
      trust: contradicted == nil ? try trust(owners, keys) : .asked, contradicted: contradicted,
      files: files, erasures: events.count { $0.data.isErasure }, events: events,
      payloads: payloads.values.sorted { $0.handle.seq < $1.handle.seq }, intents: intents,
      aliases: aliases, secret: secret)
  }

  /// What is to be destroyed when it is taken in. With payloads, all that was forgotten goes once more: an
  /// older file may bring it.
  private var intents: [ErasureIntent] {
    let now = registry.environment.clock()
    let isAll = !payloads.isEmpty
    let first = isAll ? 0 : here.size
    var found: [ErasureIntent] = []
    for (person, erasure) in register.erasures where erasure.seq > first {
      found.append(
        ErasureIntent(
          log: origin.log, subject: .person(person), after: erasure.seq - 1, put: now))
    }
    let entries =
      isAll
      ? Set(register.erasedTexts.keys)
      : Set(
        events.compactMap { if case .textErased(let body) = $0.data { body.entry } else { nil } })
    for entry in entries {
      found.append(
        ErasureIntent(log: origin.log, subject: .entry(entry), after: first, put: now))
    }
    return found.sorted { "\($0.subject)" < "\($1.subject)" }
  }

  /// The head that was last signed here for the log, where what is taken in is no continuation of it.
  private func contradicted(_ keys: any KeyStore) throws(ApplicationError) -> Head? {
    let bytes = try registry.keeping { () throws(KeyStoreError) in
      try keys.lastSigned(origin.description)
    }
    guard let bytes, let head = (try? SignedCheckpoint(bytes))?.checkpoint.head,
      head.size <= size
    else { return nil }
    return try root(at: head.size) == head.root ? nil : head
  }

  /// Who has the private key writes the log. Where the owner did not change, it stays whose it was: a key
  /// that is lost makes nobody's log a copy.
  private func isCopy(_ key: PublicKey, _ keys: any KeyStore) throws(ApplicationError) -> Bool {
    let isKeyHere = try registry.keeping { () throws(KeyStoreError) in
      try keys.key(KeyID(publicKey: key.bytes)) != nil
    }
    if isKeyHere { return false }
    if here.size == 0 { return true }
    if try registry.ownerKey(of: origin.log)?.key == key { return try registry.isCopy(origin.log) }
    return true
  }

  private func trust(
    _ owners: [PublicKey], _ keys: any KeyStore
  ) throws(ApplicationError) -> Arrival.Trust {
    // Nothing here shows that it was the centre that vouched for a new key.
    let isUnproved =
      try !registry.logs().contains(.central)
      && register.ownerKeys.contains { $0.by == .central && $0.seq > here.size }
    if isUnproved { return .asked }
    let confirmed = (try registry.register(of: .central).confirmedKeys[origin.log] ?? [])
      .filter { $0.logID == origin.id }
    // A key that the centre has replaced speaks no more, nor does one that was replaced here.
    if let newest = confirmed.last, !owners.contains(newest.key) { return .asked }
    if let inForce = try registry.at(nil).ownerKey(of: origin.log)?.key, !owners.contains(inForce) {
      return .asked
    }
    if here.size > 0, try registry.ownerKey(of: origin.log) != nil { return .known }
    if !confirmed.isEmpty { return .confirmed }
    let known = try registry.keeping { () throws(KeyStoreError) in try keys.known() }
    let isKnown = owners.contains { owner in
      known.contains { $0.key == OwnerKeyInForce(origin: origin, key: owner, seq: 0).verifier }
    }
    let isOurs = try registry.keeping { () throws(KeyStoreError) in
      for owner in owners where try keys.key(KeyID(publicKey: owner.bytes)) != nil { return true }
      return false
    }
    return isKnown || isOurs ? .confirmed : .asked
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

extension EventData {
  /// Whether it says that somebody or something is forgotten.
  var isErasure: Bool {
    switch self {
    case .personErased, .textErased: true
    default: false
    }
  }
}
