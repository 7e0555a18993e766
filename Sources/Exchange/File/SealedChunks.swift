import Crypto
import FoundationEssentials

/// Sealed bytes, opened chunk by chunk. Nothing of a chunk is seen before its tag held; that none is
/// missing is known with the last one only, which says that it is.
struct SealedChunks {
  private let source: ParcelSource
  private var recipient: HPKE.Recipient
  /// How many bytes there are when all is opened.
  let count: Int

  /// What follows a header.
  init(
    _ source: ParcelSource, _ header: ParcelHeader, _ sealing: ParcelHeader.Sealing,
    _ secret: ReceiverSecret
  ) throws(ParcelError) {
    let sealedChunk = ParcelLimits.chunk + HPKESuite.tag
    let chunks = (source.rest + sealedChunk - 1) / sealedChunk
    count = source.rest - chunks * HPKESuite.tag
    guard count > 0, count % ParcelLimits.padding == 0 else { throw .truncated }
    guard
      let recipient = try? HPKE.Recipient(
        privateKey: secret.privateKey, ciphersuite: HPKESuite.ours, info: Data(header.bound),
        encapsulatedKey: Data(sealing.encapsulated))
    else { throw .damaged(.seal) }
    self.recipient = recipient
    self.source = source
  }

  var isAtEnd: Bool { source.isAtEnd }

  /// The next chunk, opened; none at the end.
  mutating func next() throws(ParcelError) -> ArraySlice<UInt8> {
    if isAtEnd { return [] }
    let chunk = try source.take(ParcelLimits.chunk + HPKESuite.tag)
    guard
      let opened = try? recipient.open(
        chunk, authenticating: HPKESuite.mark(isLast: isAtEnd))
    else { throw .damaged(.seal) }
    return Array(opened)[...]
  }

  /// Seals bytes.
  ///
  /// - Returns: the encapsulated key and the chunks; nil when the key cannot be sealed to.
  static func seal(
    _ bytes: [UInt8], to key: ReceiverKey, bound: [UInt8]
  ) -> (encapsulated: [UInt8], sealed: [UInt8])? {
    guard
      let publicKey = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.publicKey),
      var sender = try? HPKE.Sender(
        recipientKey: publicKey, ciphersuite: HPKESuite.ours, info: Data(bound))
    else { return nil }
    var sealed: [UInt8] = []
    sealed.reserveCapacity(
      bytes.count + (bytes.count / ParcelLimits.chunk + 1) * HPKESuite.tag)
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(ParcelLimits.chunk)
      rest = rest.dropFirst(chunk.count)
      guard
        let part = try? sender.seal(
          chunk, authenticating: HPKESuite.mark(isLast: rest.isEmpty))
      else { return nil }
      sealed += part
    }
    return (Array(sender.encapsulatedKey), sealed)
  }
}
