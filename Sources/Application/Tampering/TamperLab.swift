import EventLog
import Events
import Projections

/// Makes a small made-up registry, alters a fresh copy of it in every way, and lets `kontroller` look
/// at each: alone, and with the heads that were noted before.
package struct TamperLab {
  /// The folder with the copies.
  let folder: String
  let opener: any RegistryOpener
  let workshop: any TamperWorkshop
  private let keys = InMemoryKeyStore()

  /// Why the lab could not go on.
  package enum Failure: Error {
    /// A file could not be made, copied or opened.
    case files(RegistryOpenError)
    /// A use case failed.
    case application(ApplicationError)
  }

  /// - Parameter folder: where the copies are laid: nothing is there, or an empty folder.
  package init(in folder: String, opener: any RegistryOpener, workshop: any TamperWorkshop) {
    self.folder = folder
    self.opener = opener
    self.workshop = workshop
  }

  /// The registry that nobody altered, as a folder's name.
  package static let untouched = "00-untouched.varde"
  /// The seal of it that was handed out.
  static let seal = "00-untouched.segl"
  /// The head of its central log that was handed out, signed.
  static let checkpoint = "00-untouched.checkpoint"
  /// The same as it was earlier.
  static let earlier = "00-earlier.varde"

  /// Does everything.
  package func run(
    _ ways: [TamperWay] = TamperWay.allCases
  ) throws(Failure) -> [TamperTrial] {
    try onFiles { () throws(RegistryOpenError) in try workshop.prepare(folder) }
    let heads = try makeSample()
    var trials: [TamperTrial] = []
    for way in ways { trials.append(try trial(way, heads)) }
    return trials
  }

  /// Makes the registry, in two steps so that there is an earlier copy; the heads it ends with.
  package func makeSample() throws(Failure) -> [OutsideHead] {
    let path = place(Self.untouched)
    let sample = TamperSample()
    do {
      let made = try onFiles { () throws(RegistryOpenError) in
        try opener.create(
          path, organisation: DemoOrganisation.organisation, demo: true, passphrase: nil)
      }
      try using { () throws(ApplicationError) in try sample.begin(made, keys) }
    }
    try onFiles { () throws(RegistryOpenError) in
      try workshop.copy(path, to: place(Self.earlier))
    }
    let registry = try open(Self.untouched)
    let heads = try using { () throws(ApplicationError) in
      try sample.goOn(registry)
      let heads = try registry.reading { () throws(LogError) in try registry.events.heads() }
      return heads.map { OutsideHead(log: $0.log, head: $0.head, source: Self.untouched) }
    }
    try handOut(registry)
    return heads
  }

  private func handOut(_ registry: Registry) throws(Failure) {
    let (seal, checkpoint) = try using { () throws(ApplicationError) in
      let signer = try registry.ownerSigner(of: .central, keys, Passphrases())
      let signed = try registry.signHead(signer, keys)
      guard let seq = try registry.register(of: .central).seals.last?.seq else {
        throw .transparency(.notASeal(Handle(.central, 1)))
      }
      let sealed = try registry.sealedReport(Handle(.central, seq))
      return (try registry.sealFile(sealed, in: signed), signed)
    }
    try onFiles { () throws(RegistryOpenError) in
      try workshop.write(seal.bytes, to: place(Self.seal))
      try workshop.write(checkpoint.bytes, to: place(Self.checkpoint))
    }
  }

  /// Alters a fresh copy, and checks it.
  ///
  /// - Parameter checks: what `kontroller` checks.
  package func trial(
    _ way: TamperWay, _ heads: [OutsideHead], checks: Set<Check> = .all
  ) throws(Failure) -> TamperTrial {
    if way.isOfFile {
      try alterFile(way)
      return try lookAtFile(way)
    }
    try onFiles { () throws(RegistryOpenError) in
      let source = way == .olderFolder ? Self.earlier : Self.untouched
      try workshop.copy(place(source), to: place(way.copy))
    }
    try alter(way)
    return try look(way, heads, checks: checks)
  }

  /// Checks an altered copy.
  package func look(
    _ way: TamperWay, _ heads: [OutsideHead], checks: Set<Check> = .all
  ) throws(Failure) -> TamperTrial {
    let registry = try open(way.copy)
    return try using { () throws(ApplicationError) in
      let found = try registry.verify(checks: checks, outside: heads).findings
      return TamperTrial(
        way: way, findings: found.filter { $0.problem.check != .outsideHeads },
        outside: found.filter { $0.problem.check == .outsideHeads })
    }
  }

  /// Checks an altered file, with the untouched registry at hand.
  package func lookAtFile(_ way: TamperWay) throws(Failure) -> TamperTrial {
    let bytes = try onFiles { () throws(RegistryOpenError) in try workshop.read(place(way.copy)) }
    let registry = try open(Self.untouched)
    return try using { () throws(ApplicationError) in
      let file: TransparencyFile
      do throws(TransparencyFormatError) { file = try TransparencyFile(bytes) } catch {
        throw .transparency(.format(error))
      }
      let checkpoint = file.checkpoint?.checkpoint
      let known = try registry.ownerVerifiers(
        of: checkpoint?.origin.description ?? "", at: checkpoint?.head.size ?? 0)
      let check = FileCheck(file, known: known)
      return TamperTrial(way: way, file: try registry.check(check).findings)
    }
  }

  func place(_ name: String) -> String { folder + "/" + name }

  func open(_ name: String) throws(Failure) -> Registry {
    try onFiles { () throws(RegistryOpenError) in try opener.open(place(name)) }
  }

  func onFiles<T>(_ body: () throws(RegistryOpenError) -> T) throws(Failure) -> T {
    do throws(RegistryOpenError) { return try body() } catch { throw .files(error) }
  }

  func using<T>(_ body: () throws(ApplicationError) -> T) throws(Failure) -> T {
    do throws(ApplicationError) { return try body() } catch { throw .application(error) }
  }
}
