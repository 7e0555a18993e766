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
  /// What a file says of itself in clear. That it is true is known when it was opened. Read no further: the
  /// file can be opened from the same source.
  package static func header(_ source: ParcelSource) throws(ParcelError) -> ParcelHeader {
    // One byte more than a header can have tells a long one from one that was cut.
    let header = try ParcelHeader(startOf: Array(try source.peek(ParcelLimits.header + 1)))
    guard source.count <= ParcelLimits.file else { throw .tooLarge }
    return header
  }

  /// What bytes say of themselves in clear.
  package static func header(_ bytes: [UInt8]) throws(ParcelError) -> ParcelHeader {
    try header(ParcelSource(bytes))
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
    _ source: ParcelSource, with secret: ReceiverSecret? = nil
  ) throws(ParcelError) -> Parcel {
    let header = try header(source)
    _ = try source.take(header.bytes.count)
    guard let sealing = header.sealing else { return try openPlain(source, header) }
    guard let secret, secret.key.id == sealing.id else { throw .notForUs(id: sealing.id) }
    let packed = try PackedContents(try SealedChunks(source, header, sealing, secret))
    var reader = ContentsReader(
      limit: packed.limit, isOverLimit: .bomb
    ) { () throws(ParcelError) in try packed.next() }
    return try whole(&reader, header)
  }

  /// Opens bytes.
  package static func open(
    _ bytes: [UInt8], with secret: ReceiverSecret? = nil
  ) throws(ParcelError) -> Parcel {
    try open(ParcelSource(bytes), with: secret)
  }

  private static func openPlain(
    _ source: ParcelSource, _ header: ParcelHeader
  ) throws(ParcelError) -> Parcel {
    var reader = ContentsReader(
      limit: source.rest, isOverLimit: .truncated
    ) { () throws(ParcelError) in try source.take(ParcelLimits.chunk) }
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
