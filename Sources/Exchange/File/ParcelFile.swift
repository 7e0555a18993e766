import EventLog

/// To whom a parcel is sent.
package enum ParcelRecipient: Hashable, Sendable {
  /// Anyone who has the file.
  case open
  /// Whoever has the private half of a key.
  case sealed(ReceiverKey)
}

/// A parcel as a file: bytes in, bytes out.
package enum ParcelFile {
  /// What a file says of itself in clear. That it is true is known when it was opened.
  package static func header(_ bytes: [UInt8]) throws(ParcelError) -> ParcelHeader {
    guard bytes.count <= ParcelLimits.file else { throw .tooLarge }
    return try ParcelHeader(startOf: bytes)
  }

  /// How many bytes of a file `header(start:)` is to be given: one more than a header can have tells a long
  /// one from one that was cut.
  package static let start = ParcelLimits.header + 1

  /// What a file says of itself in clear, told from its beginning.
  ///
  /// - Parameter start: its first `start` bytes, or all there are.
  package static func header(start: [UInt8]) throws(ParcelError) -> ParcelHeader {
    try ParcelHeader(startOf: start)
  }

  /// The file of a parcel. Sealed, it is another each time: the key for it is drawn anew, by HPKE itself.
  ///
  /// - Throws: `.payloadsInClear`, `.tooLarge`; `.notAReceiverKey` when nothing can be sealed to it.
  package static func seal(
    _ parcel: Parcel, to recipient: ParcelRecipient
  ) throws(ParcelError) -> [UInt8] {
    let pieces = ParcelContents.pieces(of: parcel)
    let first = parcel.events.startIndex
    let file: [UInt8]
    switch recipient {
    case .open:
      guard parcel.payloads.isEmpty, parcel.secret == nil else { throw .payloadsInClear }
      let header = ParcelHeader(
        origin: parcel.origin, first: first, head: parcel.head, sealing: nil)
      file = pieces.reduce(into: header.bytes) { $0 += $1 }
    case .sealed(let key):
      let bound = ParcelHeader.bound(
        origin: parcel.origin, first: first, head: parcel.head, to: key.id)
      guard
        let (encapsulated, sealed) = SealedChunks.seal(
          try PackedContents.pack(pieces), to: key, bound: bound)
      else { throw .notAReceiverKey }
      let header = ParcelHeader(
        origin: parcel.origin, first: first, head: parcel.head,
        sealing: .init(id: key.id, encapsulated: encapsulated))
      file = header.bytes + sealed
    }
    guard file.count <= ParcelLimits.file else { throw .tooLarge }
    return file
  }

  /// Opens a file. Hashes, signatures and commitments are not looked at.
  ///
  /// - Parameter secret: the key whose id `header` gives, when it is here; not looked at when the file
  ///   is open.
  /// - Throws: `.notForUs` without that key.
  package static func open(
    _ bytes: [UInt8], with secret: ReceiverSecret? = nil
  ) throws(ParcelError) -> Parcel {
    let header = try header(bytes)
    let body = bytes[header.bytes.count...]
    guard let sealing = header.sealing else { return try open(body, header) }
    guard let secret, secret.key.id == sealing.id else { throw .notForUs(id: sealing.id) }
    let packed = try PackedContents(try SealedChunks(body, header, sealing, secret))
    var reader = ContentsReader(
      limit: packed.limit, isOverLimit: .bomb
    ) { () throws(ParcelError) in try packed.next() }
    return try whole(&reader, header)
  }

  private static func open(
    _ body: ArraySlice<UInt8>, _ header: ParcelHeader
  ) throws(ParcelError) -> Parcel {
    var rest = body
    var reader = ContentsReader(
      limit: body.count, isOverLimit: .truncated
    ) { () throws(ParcelError) in
      let part = rest.prefix(ParcelLimits.chunk)
      rest = rest.dropFirst(part.count)
      return part
    }
    let parcel = try whole(&reader, header)
    guard parcel.payloads.isEmpty, parcel.secret == nil else { throw .payloadsInClear }
    return parcel
  }

  private static func whole(
    _ reader: inout ContentsReader, _ header: ParcelHeader
  ) throws(ParcelError) -> Parcel {
    let parcel = try ParcelContents.read(&reader, under: header)
    guard try reader.isAtEnd() else { throw .damaged(.contents) }
    return parcel
  }
}
