import EventLog
import Events

/// The heads that were signed last and are kept with the keys: they lie outside the registry.
package struct SignedHereHeads: Hashable, Sendable {
  /// Those that are of a registry.
  package fileprivate(set) var heads: [OutsideHead] = []
  /// Where one should lie, and what lies there is none.
  package fileprivate(set) var unreadable: [String] = []
}

extension Registry {
  /// The heads kept with the keys that are of this registry: all of its organisation, so that a log
  /// that was put in another's place, or is gone, is noticed. Made-up registries share an organisation:
  /// of those, the heads of the very logs that are here. A registry of one chapter may lie beside
  /// others of the organisation, with the same keys: of those, the heads of that chapter's log.
  ///
  /// - Parameter source: how they are called for people.
  package func signedHeads(
    _ keys: any KeyStore, source: String
  ) throws(ApplicationError) -> SignedHereHeads {
    let whole = at(nil)
    let header = whole.events.registry
    let logs = Set(try whole.logs())
    let isOneChapter = logs.count == 1 && !logs.contains(.central)
    var found = SignedHereHeads()
    for kept in try keeping({ () throws(KeyStoreError) in try keys.signed() }) {
      guard let note = kept.note, let signed = try? SignedCheckpoint(note),
        let origin = signed.checkpoint.logOrigin
      else {
        found.unreadable.append(kept.place)
        continue
      }
      guard origin.organisation == header.organisation else { continue }
      if isOneChapter, !logs.contains(origin.log) { continue }
      if header.demo, (try? whole.origin(of: origin.log)) != origin { continue }
      found.heads.append(OutsideHead(origin, signed.checkpoint.head, source))
    }
    return found
  }
}
