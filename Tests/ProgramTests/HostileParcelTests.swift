import EventLog
import Events
import Foundation
import TestSupport
import Testing

@testable import Exchange

/// Files for `motta` that strangers hand in: refused with the reason where there are 100 MiB and no more, and
/// nothing is changed.
@Suite struct HostileParcelTests {
  private let registry: DiskRegistry
  private let keys: String
  private let key: ReceiverKey

  init() throws {
    registry = try DiskRegistry(isEmpty: true)
    keys = registry.scratch.path + "/nøkler"
    let here = ["-r", registry.path, "--nøkler", keys]
    for line in [
      ["lag", "ny", "sentralt", "--navn", "S", "--slag", "sentralt"], ["nøkkel", "ny"],
    ] {
      #expect(try Subprocess(DiskRegistry.program, here + line).status == 0)
    }
    let said = try Subprocess(DiskRegistry.program, here + ["nøkkel", "mottak"]).output
    key = try ReceiverKey(String(said.prefix { $0 != "\n" }))
  }

  /// `motta` with little memory.
  private func receive(_ file: String) throws -> Subprocess {
    try Subprocess(
      "sh",
      [
        "-c", #"ulimit -d 102400 && ulimit -t 60 && exec "$@""#, "sh", DiskRegistry.program, "-r",
        registry.path, "--nøkler", keys, "motta", file, "--bekreft",
      ], environment: ["PATH": "/usr/bin:/bin"])
  }

  private func refuses(_ file: String, _ words: String) throws {
    let before = try registry.events()
    let said = try receive(file)
    #expect(said.status == 65, "\(said.status) \(said.errors)")
    #expect(said.errors.contains(words) && said.errors.utf8.count < 2_000, "\(said.errors)")
    #expect(try registry.events() == before)
  }

  private func header(_ events: ClosedRange<Int> = 1...9) -> ParcelHeader {
    ParcelHeader(
      origin: LogOrigin("varde/varde/asker/2egngc239ze9p4ya")!, first: events.lowerBound,
      head: Head(size: events.upperBound, root: Hash([UInt8](repeating: 7, count: 32))!),
      sealing: .init(id: key.id, encapsulated: [UInt8](repeating: 9, count: 32)))
  }

  /// A file without blocks of its own on disk.
  private func sparse(_ name: String, _ start: [UInt8], size: UInt64) throws -> String {
    let path = try registry.file(name, start)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: size)
    try handle.close()
    return path
  }

  @Test func aGibibyteOfZerosIsNoParcel() throws {
    try refuses(sparse("nuller", [], size: 1 << 30), "ikke en forsendelse fra Varde")
  }

  @Test func rubbishAfterTheFirstLine() throws {
    let start = Array("varde/parcel/v1\n".utf8)
    var random = SeededRandom(seed: 5)
    let rubbish = (0..<1 << 20).map { _ in UInt8.random(in: 0...255, using: &random) }
    let path = try registry.file("tull", start)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    for _ in 0..<100 { try handle.write(contentsOf: Data(rubbish)) }
    try handle.close()
    try refuses(path, "i toppen kan ikke leses")
    // A whole header before it, of a file that is too long for a parcel.
    try refuses(sparse("lang", header().bytes, size: 100 << 20), "48 MiB")
    // As long as one may be.
    try refuses(
      sparse("hel", header().bytes, size: UInt64(header().bytes.count + (40 << 20) + 640 * 16)),
      "låsen er brutt")
  }

  /// A MB to our own key, as much as zlib can: 1 GiB.
  @Test func aBomb() throws {
    let deflate = try Deflate()
    let line = #"{"x":""# + String(repeating: "a", count: 50_000) + "\"}\n"
    let lines = Array(String(repeating: line, count: 20).utf8)
    deflate.add(
      Array("varde/contents/v1\nbase \(Hash([UInt8](repeating: 0, count: 32))!.base64)\n".utf8))
    for _ in 0..<1 << 10 { deflate.add(lines) }
    try refuses(seal(deflate.finish(), "linjer"), "innholdet er ikke satt sammen")
    let zeros = try Deflate()
    let part = [UInt8](repeating: 0, count: 1 << 20)
    for _ in 0..<1 << 10 { zeros.add(part) }
    try refuses(seal(zeros.finish(), "bombe"), "innholdet er ikke satt sammen")
  }

  private func seal(_ packed: [UInt8], _ name: String) throws -> String {
    var plain = (0..<4).map { UInt8(truncatingIfNeeded: packed.count >> (24 - 8 * $0)) } + packed
    plain += [UInt8](repeating: 0, count: (4_096 - plain.count % 4_096) % 4_096)
    let header = header()
    let (encapsulated, sealed) = try #require(
      SealedChunks.seal(plain, to: key, bound: header.bound))
    let whole = ParcelHeader(
      origin: header.origin, first: header.first, head: header.head,
      sealing: .init(id: key.id, encapsulated: encapsulated))
    return try registry.file(name, whole.bytes + sealed)
  }
}
