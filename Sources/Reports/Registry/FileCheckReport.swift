package import Application
import EventLog
import Events
package import Texts

extension Report {
  /// What was found of a file that somebody handed in.
  ///
  /// - Parameter path: the file.
  package static func fileCheck(_ check: FileCheck, path: String, _ texts: Texts) -> Report {
    var facts = [kind(check, texts), texts.events(check.head.size), check.origin]
    facts += check.signatures.map { signer($0, texts) }
    let title = title(check, path, texts)
    var report = Report(title: title, facts: facts)
    if !check.isOK {
      var table = Table([.init("problem", texts(nb: "hva"))])
      for finding in check.findings { table.add([.text(texts.sentence(finding))]) }
      report.sections = [Section("findings", table)]
    }
    if check.isOK, let limit = limit(check, texts) { report.notes = [limit] }
    report.contract = json(check, texts)
    return report
  }

  private static func title(_ check: FileCheck, _ path: String, _ texts: Texts) -> String {
    if check.isOK { return texts(nb: "Kontrollert {0}: alt stemmer", path) }
    let wrong = check.findings.count { !$0.isUnchecked }
    return wrong == 0
      ? texts(nb: "Ikke ferdig kontrollert: {0}", path)
      : texts(nb: "Kontrollert {0}: {1} avvik", path, texts.number(wrong))
  }

  private static func kind(_ check: FileCheck, _ texts: Texts) -> String {
    switch check.file {
    case .proof(let proof):
      guard let handle = check.proved else {
        return texts(nb: "bevis for nummer {0}", proof.inclusion.index + 1)
      }
      return texts(nb: "bevis for {0}", handle)
    case .update(let update): return texts(nb: "hode, med bevis fra {0}", update.consistency.old)
    case .seal:
      guard let seal = check.seal, let report = seal.report, let handle = seal.handle else {
        return texts(nb: "forsegling")
      }
      return texts(nb: "forsegling av bufdir {0}, {1}", report.year, handle)
    case .checkpoint:
      if !check.hasTiles { return texts(nb: "hode") }
      guard let tiles = check.tiles else { return texts(nb: "hendelseslogg") }
      let count =
        tiles.tiles == 1 ? texts(nb: "1 flis") : texts(nb: "{0} fliser", texts.number(tiles.tiles))
      return tiles.hasEntries
        ? texts(nb: "hendelseslogg, {0}, med hendelsene", count)
        : texts(nb: "hendelseslogg, {0}, uten hendelsene", count)
    case .paper: return texts(nb: "hode på papir, uten signatur")
    }
  }

  private static func signer(_ signature: VerifiedSignature, _ texts: Texts) -> String {
    let name = signature.key.name.description
    guard let seconds = signature.seconds, seconds < Int.max / 1_000,
      let instant = Instant(milliseconds: Int64(seconds) * 1_000)
    else { return texts(nb: "signert av eieren") }
    return texts(nb: "sett av {0} {1}", name, texts.date(NorwegianTime.date(at: instant)))
  }

  /// What this check could not see.
  private static func limit(_ check: FileCheck, _ texts: Texts) -> String? {
    switch check.file {
    case .proof(let proof):
      switch proof.subject {
      case .leaf(let leaf) where !check.isAgainstRegistry:
        return texts(
          nb: "Beviset gjelder hendelsen med hashen {0}. Hva den sier, viser den som har den.",
          leaf.base64)
      case .none, .leaf, .event: return nil
      }
    case .seal where !check.isAgainstRegistry:
      return texts(
        nb: "Tallene stemmer med listen i filen. At listen følger av føringene, kontrolleres mot"
          + " registeret, med -r.")
    case .seal:
      return check.provedPart.map { logs in
        texts(
          nb: "Prøvd her: hodene og bidraget fra {0}, ført for ført. De andre lagene i rapporten er"
            + " ikke her.", texts.all(logs.map { "\($0)" }))
      }
    case .update, .checkpoint, .paper: return nil
    }
  }

  private static func json(_ check: FileCheck, _ texts: Texts) -> JSON {
    var members: [JSON.Member] = [
      .init("ok", .bool(check.isOK)),
      .init("kind", .string(check.hasTiles ? "tiles" : word(check.file))),
      .init("origin", .string(check.origin)), .init("size", .integer(check.head.size)),
      .init("root", .string(check.head.root.base64)),
      .init("againstRegistry", .bool(check.isAgainstRegistry)),
    ]
    if let handle = check.proved ?? check.seal?.handle {
      members.append(.init("handle", .string("\(handle)")))
    }
    if let part = check.provedPart {
      members.append(.init("provedPart", .array(part.map { .string("\($0)") })))
    }
    if let tiles = check.tiles {
      members.append(.init("tiles", .integer(tiles.tiles)))
      members.append(.init("events", .bool(tiles.hasEntries)))
    }
    members.append(
      .init(
        "signatures",
        .array(
          check.signatures.map { signature in
            .object(
              [.init("name", .string(signature.key.name.description))]
                + (signature.seconds.map { [.init("seconds", .integer($0))] } ?? []))
          })))
    members.append(
      .init("findings", .array(check.findings.map { .string(texts.sentence($0)) })))
    return .object(members)
  }

  private static func word(_ file: TransparencyFile) -> String {
    switch file {
    case .proof: "proof"
    case .update: "consistency"
    case .seal: "seal"
    case .checkpoint: "checkpoint"
    case .paper: "paper"
    }
  }
}
