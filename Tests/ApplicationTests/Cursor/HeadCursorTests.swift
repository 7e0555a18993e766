import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// A file with heads as a cursor: only heads that the registry has had, and what each shows.
@Suite struct HeadCursorTests {
  private let registry: Registry
  private let keys = InMemoryKeyStore()

  init() throws {
    registry = try Registry.sampled()
    _ = try registry.makeOwnerKey(
      OwnerKeyRequest(logs: nil, byCentral: false, passphrase: nil), keys, Passphrases())
  }

  private func signed(_ log: LogCode) throws -> SignedCheckpoint {
    try registry.signHead(try registry.ownerSigner(of: log, keys, Passphrases()), keys)
  }

  private func cursor(_ bytes: [UInt8], in other: Registry? = nil) throws -> Cursor {
    try (other ?? registry).cursor(
      file: bytes, source: "fil", known: try keys.knownOwners(registry))
  }

  private func refusal(_ bytes: [UInt8], in other: Registry? = nil) throws -> HeadRefusal? {
    do {
      _ = try cursor(bytes, in: other)
      return nil
    } catch let error as ApplicationError {
      guard case .head(let refusal, source: "fil") = error else { throw error }
      return refusal
    }
  }

  private func paper(_ log: LogCode, _ head: Head) throws -> [UInt8] {
    let origin = try registry.origin(of: log)
    let groups = HeadOnPaper.groups(origin, head).joined(separator: " ")
    return Array("\(origin)\n\(head.size)\n\(groups)\n".utf8)
  }

  @Test func aHeadOfAChapterShowsItsLogAlone() throws {
    let signed = try signed(.asker)
    let size = signed.checkpoint.head.size
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let only = Cursor(sizes: [.asker: size], origin: .heads)
    let proof = try registry.prove(Handle(.asker, 20), in: signed, withContent: true)
    let update = try registry.update(to: signed, of: .asker, from: 10)
    let files = [
      signed.bytes, proof.bytes, update.bytes, try paper(.asker, signed.checkpoint.head),
      try paper(.asker, registry.head(.asker, 10)),
    ]
    for bytes in files.dropLast() { #expect(try cursor(bytes) == only) }
    #expect(try cursor(files[4]).sizes == [.asker: 10])
    #expect(try registry.at(only).extent().events == size)
  }

  @Test func aCentralHeadShowsTheNewestHeadsWithinIt() throws {
    let before = try signed(.central)
    #expect(try cursor(before.bytes).sizes == [.central: before.checkpoint.head.size])
    let noted = try registry.noteHeads()
    let first = try signed(.central)
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let later = try registry.noteHeads()
    #expect(try cursor(first.bytes) == registry.cursor(of: noted))
    #expect(try cursor(try signed(.central).bytes) == registry.cursor(of: later))
    #expect(try cursor(before.bytes).origin == .heads)
  }

  @Test func aSealShowsWhatWasSealed() throws {
    let seal = try registry.seal(2025)
    let file = try registry.sealFile(seal, in: try signed(.central))
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    #expect(try cursor(file.bytes) == seal.cursor)
    // Another event in its place, under the same head.
    var edited = try Event(bytes: file.sealed)
    edited = Event(
      log: edited.log, seq: edited.seq, recorded: edited.recorded, actor: edited.actor,
      salt: Salt(bytes: [UInt8](repeating: 1, count: 16)), data: edited.data)
    let forged = SealFile(
      sealed: edited.encoded(), heads: file.heads, list: file.list, inclusions: file.inclusions,
      checkpoint: file.checkpoint)
    #expect(throws: ApplicationError.transparency(.broken(.notIncluded(.report)))) {
      try cursor(forged.bytes)
    }
  }

  @Test func whatVerificationTold() throws {
    let size = try registry.size(.barum)
    let told = try registry.verify().heads.map { log, head in
      "{\"log\":\"\(log)\",\"size\":\(head.size),\"root\":\"\(head.root.base64)\"}"
    }
    let bytes = Array("{\"heads\":[\(told.joined(separator: ","))]}".utf8)
    _ = try registry.record(ReceiptTests.talk("GA"), in: .barum)
    let cursor = try cursor(bytes)
    #expect(cursor.origin == .heads && cursor.sizes.count == 4)
    #expect(cursor.size(of: .barum) == size)
    #expect(try refusal(Array("{\"heads\":[]}".utf8)) == HeadRefusal.none)
  }

  @Test func headsThatWereNeverHereAreRefused() throws {
    let here = try registry.size(.asker)
    let head = try registry.head(.asker, here)
    #expect(
      try refusal(paper(.asker, Head(size: here + 1, root: head.root)))
        == .longer(.asker, size: here + 1, here: here))
    #expect(
      try refusal(paper(.asker, Head(size: 10, root: head.root))) == .differs(.asker, size: 10))
    let origin = try registry.origin(of: .asker)
    let other = try Registry.sampled(seed: 9).origin(of: .asker).id
    let elsewhere = LogOrigin(organisation: origin.organisation, log: .asker, id: other)
    let groups = HeadOnPaper.groups(elsewhere, head).joined(separator: " ")
    #expect(
      try refusal(Array("\(elsewhere)\n\(head.size)\n\(groups)\n".utf8)) == .noLog(.asker))
    // A registry of the same organisation without the log, and one that was cut.
    #expect(try refusal(signed(.asker).bytes, in: .inMemory()) == .noLog(.asker))
    let cut = try registry.at(Cursor(sizes: [.asker: 12], origin: .heads)).copied()
    #expect(
      try refusal(signed(.asker).bytes, in: cut) == .longer(.asker, size: here, here: 12))
  }

  @Test func aFailingSignatureOfAKnownKeyIsRefused() throws {
    let signed = try signed(.asker)
    var bytes = signed.bytes
    // In the base64 of the signature.
    bytes[bytes.count - 10] = bytes[bytes.count - 10] == 65 ? 66 : 65
    #expect(throws: ApplicationError.self) { try cursor(bytes) }
  }
}

extension Registry {
  fileprivate func head(_ log: LogCode, _ size: Int) throws -> Head {
    var (tree, hasher) = (MerkleTree(), TreeHasher())
    for bytes in try exported(log).prefix(size) { tree.append(hasher.leaf(bytes), &hasher) }
    return tree.head
  }

  /// The same events in a registry of their own.
  fileprivate func copied() throws -> Registry {
    let store = InMemoryEventStore(events.registry)
    for log in try logs() { _ = try store.append(try events(of: log), to: log, expecting: 0) }
    return Registry(
      events: store, privates: privates, views: InMemoryViewStore(), environment: environment)
  }
}

extension InMemoryKeyStore {
  fileprivate func knownOwners(_ registry: Registry) throws -> [VerifierKey] {
    try registry.logs().compactMap { try registry.ownerKey(of: $0)?.verifier }
  }
}
