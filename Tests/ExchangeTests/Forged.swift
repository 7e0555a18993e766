import Crypto
import EventLog
import Events
import Exchange
import Foundation

/// Files that a hostile sender could make, without our code: sealed to us, whatever is inside.
enum Forged {
  /// The header's lines up to `enc`.
  static func info(first: Int = 1, last: Int = 1, root: UInt8 = 7) -> [UInt8] {
    Array(
      """
      varde/parcel/v1
      to \(Sample.secret.key.id)
      origin \(Sample.origin)
      events \(first) \(last)
      root \(Base64.encode([UInt8](repeating: root, count: 32)))

      """.utf8)
  }

  /// Bytes, cut as said and sealed.
  ///
  /// - Parameter isLast: what is said of chunk number n of so many.
  static func file(
    sealing plain: [UInt8], info: [UInt8] = info(), chunk: Int = 65_536,
    isLast: (Int, Int) -> Bool = { $0 == $1 - 1 }
  ) throws -> [UInt8] {
    let key = try Curve25519.KeyAgreement.PublicKey(
      rawRepresentation: Sample.secret.key.publicKey)
    var sender = try HPKE.Sender(
      recipientKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info))
    var body: [UInt8] = []
    let starts = Array(stride(from: 0, to: plain.count, by: chunk))
    for (number, start) in starts.enumerated() {
      body += try sender.seal(
        plain[start..<min(start + chunk, plain.count)],
        authenticating: [isLast(number, starts.count) ? 1 : 0])
    }
    return info + Array("enc \(Base64.encode(Array(sender.encapsulatedKey)))\n\n".utf8) + body
  }

  /// The length, the packed bytes, and zeros.
  static func plain(_ packed: [UInt8], length: Int? = nil, padding: UInt8 = 0) -> [UInt8] {
    let length = length ?? packed.count
    var plain = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + packed
    let missing = (4_096 - plain.count % 4_096) % 4_096
    plain += [UInt8](repeating: padding, count: missing)
    return plain
  }

  static func packed(_ pieces: [UInt8]...) throws -> [UInt8] {
    let deflate = try Deflate()
    for piece in pieces { deflate.add(piece) }
    return deflate.finish()
  }

  /// The contents of a parcel of one event.
  static func contents() throws -> [UInt8] {
    let file = try ParcelFile.seal(Sample.parcel(events: 1), to: .open)
    guard let header = file.firstRange(of: Array("\n\n".utf8)) else { return [] }
    return Array(file[header.upperBound...])
  }

  /// What comes before the lines of events.
  static func opening(_ size: Int, events count: Int, bytes: Int) -> [UInt8] {
    let note = Sample.checkpoint(size).bytes
    let base = Sample.base(0).root.base64
    return Array("varde/contents/v1\nbase \(base)\ncheckpoint \(note.count)\n".utf8) + note
      + Array("events \(count) \(bytes)\n".utf8)
  }
}
