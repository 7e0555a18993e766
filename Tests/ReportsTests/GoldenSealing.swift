import EventLog
import Events
import Projections
import Reports
import TestSupport
import Texts
import Vault

@testable import Application

extension Golden {
  /// Keys, a seal, and what is found of files that somebody hands in.
  static func sealing() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let keys = InMemoryKeyStore()
    let context = try sample.context()
    let none = Report.keys(try keys.listing(nil), context)
    let made = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    let seal = try registry.seal(2025)
    let signer = try registry.ownerSigner(of: .central, keys, Passphrases())
    let signed = try registry.signHead(signer, keys)
    let file = try registry.sealFile(seal, in: signed)
    let witness = try keys.makeWitness("vitne.example/bergen", passphrase: "blåbær", .test(seed: 7))
    _ = try keys.trust(witness.text, words: "oss selv")
    try keys.add(KeyFile(.receiver, seed: SeededBytes(seed: 9).bytes(32)))
    let listing = try keys.listing(registry)
    let newKey = Report.newKey(made, in: listing, limit: 2, context)
    return try of(none, "nøkkel-ingen", widths: [40, 80], .json, .list)
      + of(
        Report.keys(listing, context), "nøkkel", widths: [40, 80, 120, 250], .json, .jsonl, .csv,
        .list, .md)
      + of(newKey, "nøkkel-ny", widths: [40, 80, 120], .json)
      + of(
        Report.newKey(made, in: listing, limit: 3, context), "nøkkel-ny-alle", widths: [80])
      + of(
        Report.sealed(seal, signed, path: "bufdir-2025-sentralt-21.segl", context), "forsegl",
        widths: [40, 80, 120], .json, .jsonl, .csv, .list, .md)
      + checks(
        registry, file, known: [signer.key.verifier(signer.origin.keyName, .ed25519)], signed)
  }

  private static func checks(
    _ registry: Registry, _ file: SealFile, known: [VerifierKey], _ signed: SignedCheckpoint
  ) throws -> [Golden] {
    var lines = String(decoding: file.list, as: UTF8.self).split(separator: "\n").dropLast()
    lines.append("ukjent 9z mange")
    let edited = SealFile(
      sealed: file.sealed, heads: file.heads,
      list: Array(lines.map { $0 + "\n" }.joined().utf8),
      inclusions: file.inclusions.map { InclusionProof(index: $0.index + 1, hashes: $0.hashes) },
      checkpoint: file.checkpoint)
    let proof = try registry.prove(Handle(.central, 3), in: signed, withContent: false)
    let stranger = VerifierKey(
      name: known[0].name, kind: .ed25519, publicKey: [UInt8](repeating: 7, count: 32))!
    let update = try registry.update(to: signed, of: .central, from: 7)
    func check(_ file: TransparencyFile, _ known: [VerifierKey]) -> FileCheck {
      FileCheck(file, known: known)
    }
    func report(_ check: FileCheck) -> Report {
      Report.fileCheck(check, path: "mappe/fil fra noen.txt", .init())
    }
    let origin = LogOrigin("\(signed.checkpoint.origin)")!
    return of(
      report(check(.seal(file), known)), "kontroller-segl", widths: [40, 80, 120], .json, .list)
      + of(
        report(try registry.check(check(.seal(file), known))), "kontroller-segl-register",
        widths: [80], .json)
      + of(
        report(check(.seal(edited), [stranger])), "kontroller-segl-avvik", widths: [40, 80, 120],
        .json, .jsonl, .csv, .list, .md)
      + of(report(check(.proof(proof), known)), "kontroller-bevis", widths: [40, 80], .json)
      + of(
        report(
          check(
            .proof(ProofFile(subject: .none, inclusion: proof.inclusion, checkpoint: signed)),
            known)), "kontroller-bevis-tomt", widths: [80], .json)
      + of(report(check(.update(update), known)), "kontroller-bevis-siden", widths: [80], .json)
      + of(report(check(.checkpoint(signed), known)), "kontroller-hode", widths: [40, 80], .json)
      + of(
        report(check(.paper(origin, signed.checkpoint.head), [])), "kontroller-papir",
        widths: [40, 80], .json)
  }
}
