import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Whatever is written otherwise in a seal is found, by whom it can be found.
@Suite struct SealTamperTests {
  private let sealed: Sealed

  init() throws { sealed = try Sealed(try Keyed()) }

  private func alone(_ file: SealFile) throws -> [FileFinding] { try sealed.alone(file).findings }

  @Test func everyFigure() throws {
    let text = String(decoding: sealed.file.sealed, as: UTF8.self)
    let figures = sealed.seal.body.figures
    #expect(figures.count == 11)
    for index in figures.indices {
      var other = figures
      let old = figures[index]
      other[index] = SealedFigure(
        address: old.address, lenient: old.lenient + 1, strict: old.strict,
        pointsLenient: old.pointsLenient, pointsStrict: old.pointsStrict)
      let body = sealed.seal.body
      let event = try Event(bytes: sealed.file.sealed)
      let edited = Event(
        log: event.log, seq: event.seq, recorded: event.recorded, actor: event.actor,
        salt: event.salt,
        data: .reportSealed(
          ReportSealed(
            report: body.report, year: body.year, rules: body.rules,
            rulesDigest: body.rulesDigest, heads: body.heads, entries: body.entries,
            figures: other)), commitment: event.commitment, key: event.key, cause: event.cause)
      #expect(edited.text != text)
      let file = sealed.file.with(sealed: edited.encoded())
      let found = try alone(file)
      #expect(found.contains(.notIncluded(.report)))
      let named = found.contains {
        if case .listFigure(old.address, let sealed, let computed) = $0 {
          sealed.lenient == computed.lenient + 1
        } else {
          false
        }
      }
      #expect(named, "\(old.address)")
      #expect(try sealed.here(file).contains(.notRecorded(sealed.seal.handle)))
    }
  }

  @Test func everyLineOfTheList() throws {
    let lines = sealed.file.lines
    #expect(lines.count > 20)
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      let found = try alone(sealed.file.with(lines: fewer))
      #expect(found.first == .listDiffers, "\(lines[index])")
      #expect(found.count > 1, "\(lines[index]) is in no figure")
      let less = try sealed.here(sealed.file.with(lines: fewer))
      #expect(less.first == .listDiffers)
    }
    // Another entry in the place of one: the sums are the same.
    var other = lines
    let index = try #require(lines.firstIndex { $0.hasPrefix("asker-") && $0.hasSuffix(" both") })
    let figure = lines[index].split(separator: " ")[1]
    other[index] = "asker-999 \(figure) both"
    other.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try alone(sealed.file.with(lines: other)) == [.listDiffers])
    other = lines
    other[index] = "asker-999 9z both"
    other.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let bad = try #require(other.firstIndex { $0.hasSuffix("9z both") })
    #expect(
      try alone(sealed.file.with(lines: other)) == [.listDiffers, .badLine(bad + 1)])
  }

  @Test func listsInAnotherOrderAreNoSeal() throws {
    let lines = sealed.file.lines
    for other in [
      Array(lines.reversed()), lines + [lines.last!], [lines[1], lines[0]] + lines[2...],
    ] {
      #expect(throws: TransparencyFormatError.self) {
        try TransparencyFile(sealed.file.with(lines: other).bytes)
      }
    }
  }

  @Test func aHead() throws {
    let text = String(decoding: sealed.file.heads[0], as: UTF8.self)
    let event = try Event(bytes: sealed.file.heads[0])
    guard case .headsNoted(let body) = event.data else { throw Missing(what: "heads") }
    for (index, head) in body.heads.enumerated() {
      let other = text.replacing(
        "\"size\":\(head.size)}", with: "\"size\":\(head.size + 1)}", maxReplacements: 1)
      #expect(other != text, "\(index)")
      let file = sealed.file.with(heads: [Array(other.utf8)])
      #expect(try alone(file) == [.notIncluded(.heads(1))])
      #expect(try sealed.here(file).contains { if case .headDiffers = $0 { true } else { false } })
      #expect(throws: TransparencyError.broken(.notIncluded(.heads(1)))) {
        try OutsideHead.read(file.bytes, source: "fil", known: [])
      }
    }
    #expect(
      try OutsideHead.read(sealed.file.bytes, source: "fil", known: []).count
        == body.heads.count + 1)
  }

  @Test func everyHashOfEachProof() throws {
    for (at, proof) in sealed.file.inclusions.enumerated() {
      for index in proof.hashes.indices {
        var hashes = proof.hashes
        var bytes = hashes[index].bytes
        bytes[31] ^= 0x80
        hashes[index] = Hash(bytes)!
        var inclusions = sealed.file.inclusions
        inclusions[at] = InclusionProof(index: proof.index, hashes: hashes)
        #expect(
          try alone(sealed.file.with(inclusions: inclusions))
            == [.notIncluded(at == 0 ? .report : .heads(at))])
      }
      var inclusions = sealed.file.inclusions
      inclusions[at] = InclusionProof(index: proof.index + 1, hashes: proof.hashes)
      #expect(
        try alone(sealed.file.with(inclusions: inclusions))
          == [.notIncluded(at == 0 ? .report : .heads(at))])
    }
  }

  @Test func theHeadItself() throws {
    let checkpoint = sealed.file.checkpoint
    var text = String(decoding: checkpoint.bytes, as: UTF8.self)
    let size = checkpoint.checkpoint.head.size
    text = text.replacing("\n\(size)\n", with: "\n\(size + 1)\n")
    let other = try SignedCheckpoint(Array(text.utf8))
    let found = try alone(sealed.file.with(checkpoint: other))
    #expect(found.first == .signature(.badSignature(sealed.known[0].name)))
    let unsigned = FileCheck(.seal(sealed.file), known: [])
    #expect(unsigned.findings == [.ownerUnknown])
    // The right events under another log's head.
    let asker = try sealed.keyed.sign(.asker)
    let moved = try FileCheck(
      .seal(sealed.file.with(checkpoint: asker)), known: [sealed.keyed.verifier()]
    ).findings
    #expect(moved.contains(.otherLog("\(asker.checkpoint.origin)")))
  }

  @Test func anotherEventInTheReportsPlace() throws {
    let other = try sealed.keyed.registry.exported(.central)
    for (index, bytes) in other.enumerated() where index + 1 != sealed.seal.handle.seq {
      #expect(try !alone(sealed.file.with(sealed: bytes)).isEmpty, "sentralt-\(index + 1)")
      #expect(try !alone(sealed.file.with(heads: [bytes])).isEmpty || bytes == sealed.file.heads[0])
    }
    let rubbish = try alone(sealed.file.with(sealed: Array("{}".utf8)))
    guard case .unreadable(.report, _) = rubbish.first, rubbish.count == 1 else {
      Issue.record("\(rubbish)")
      return
    }
  }

  /// The registry behind a true seal was rewritten, everything in it recomputed.
  @Test func aRegistryThatWasRewritten() throws {
    let whole = sealed.keyed.registry
    let lines = sealed.file.lines
    let first = try #require(lines.first { $0.hasPrefix("asker-") && $0.hasSuffix(" 2a both") })
    let victim = Handle(String(first.split(separator: " ")[0]))!
    let fork = try whole.remade { event in
      guard event.log == victim.log, event.seq == victim.seq else { return event }
      let text = event.text.replacing(/"minutes":\d+/, with: "\"minutes\":5")
      return try? Event(bytes: Array(text.utf8))
    }
    let found = try sealed.here(sealed.file, fork)
    let size = try whole.notedHeads(Handle(.central, sealed.seal.body.heads!))
      .first { $0.log == .asker }!.size
    #expect(found.contains(.headDiffers(.asker, size: size)))
    #expect(found.contains { if case .figure(.groups, _, _) = $0 { true } else { false } })
    #expect(
      found.contains {
        if case .contributions(let sealed, _) = $0 { sealed >= 1 } else { false }
      })
    let short = try whole.without(1, of: .central)
    #expect(
      try sealed.here(sealed.file, short) == [
        .headDiffers(.central, size: sealed.file.checkpoint.checkpoint.head.size),
        .notRecorded(sealed.seal.handle),
      ])
    let other = try Keyed(.inMemory(environment: .test(seed: 9)))
    #expect(
      try sealed.here(sealed.file, other.registry)
        == [.otherLog("\(sealed.file.checkpoint.checkpoint.origin)")])
  }
}
