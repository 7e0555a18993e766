package import Events
package import Vault

extension PrivateStore {
  /// What is kept behind a commitment, as verification sees it; nil when nothing is.
  package func content(
    _ commitment: Events.Digest
  ) throws(PrivateStoreError) -> KeptPayload.Content? {
    var last: KeptPayload?
    while true {
      let next = try payloads(after: last)
      if let found = next.first(where: { $0.commitment == commitment }) { return found.content }
      guard let newest = next.last else { return nil }
      last = newest
    }
  }
}
