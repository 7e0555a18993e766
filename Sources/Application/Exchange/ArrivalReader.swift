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
    guard origin.organisation == registry.events.registry.organisation else {
      throw .exchange(.foreignOrganisation(origin.organisation))
    }
    here = try registry.provableHead(of: log)
    if here.size > 0, try registry.origin(of: log) != origin { throw .exchange(.anotherLog(log)) }
    register = try registry.register(of: log)
    last = register.lastRecorded
    trunk = try registry.reading { () throws(LogError) in
      try registry.events.edge(of: log, size: registry.events.head(of: log).size)
    }
    tree = trunk
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
      // What is forgotten is not taken in again.
      if let person, register.erasures[person] != nil { continue }
      if register.erasedTexts[payload.seq] != nil { continue }
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
    var fork = LogFork(log: origin.log, common: common, here: head, there: parcel.head)
    let noted = try registry.heads(atCentreOf: origin)
    if let newest = noted.last(where: { $0.size > common }) {
      let isHere =
        newest.size <= head.size ? try root(at: newest.size) == newest.root : false
      fork = LogFork(
        log: fork.log, common: common, here: head, there: parcel.head,
        atCentre: isHere ? .here : .there)
    }
    return .exchange(.fork(fork))
  }

  /// What was read, as one; nil when it was nothing.
  func arrival(_ keys: any KeyStore) throws(ApplicationError) -> Arrival? {
    guard let signed, !files.isEmpty else { return nil }
    let owners = try ownerKeys()
    guard let key = owners.last, let seq = register.ownerKeys.last?.seq else {
      throw .exchange(.noOwnerKey(origin.log))
    }
    let owner = OwnerKeyInForce(origin: origin, key: key, seq: seq)
    var intents: [ErasureIntent] = []
    let now = registry.environment.clock()
    for event in events {
      let subject: ErasureIntent.Subject
      switch event.data {
      case .personErased(let body): subject = .person(body.person)
      case .textErased(let body): subject = .entry(body.entry)
      default: continue
      }
      intents.append(
        ErasureIntent(log: origin.log, subject: subject, after: here.size, put: now))
    }
    return Arrival(
      origin: origin, here: here, signed: signed, isCopy: try isCopy(key, keys), owner: owner,
      trust: try trust(owners, keys), files: files, erasures: intents.count, events: events,
      payloads: payloads.values.sorted { $0.handle.seq < $1.handle.seq }, intents: intents,
      aliases: aliases, secret: secret)
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
    if here.size > 0, try registry.ownerKey(of: origin.log) != nil { return .known }
    let confirmed = try registry.register(of: .central).confirmedKeys[origin.log] ?? []
    if confirmed.contains(where: { $0.logID == origin.id && owners.contains($0.key) }) {
      return .confirmed
    }
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
