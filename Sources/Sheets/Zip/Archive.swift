import CZip

/// The parts of a workbook by name. Nothing is written to disk, and no name is a path of one.
final class Archive {
  private let storage: UnsafeMutableRawBufferPointer
  private let handle: OpaquePointer
  private let limits: SheetLimits
  private let places: [String: UInt64]
  private var unpacked = 0

  init(_ bytes: [UInt8], _ limits: SheetLimits) throws(SheetProblem) {
    guard bytes.count <= limits.file else { throw .tooMuch(.fileBytes(limits.file)) }
    // libzip reads the whole directory when it opens: so many entries are not handed to it.
    guard !Self.hasEntries(bytes, over: limits.entries) else {
      throw .tooMuch(.entries(limits.entries))
    }
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    storage.copyBytes(from: bytes)
    guard let handle = Self.open(storage) else {
      storage.deallocate()
      throw .damaged
    }
    do throws(SheetProblem) {
      places = try Self.places(handle, limits)
    } catch {
      zip_discard(handle)
      storage.deallocate()
      throw error
    }
    self.storage = storage
    self.handle = handle
    self.limits = limits
  }

  deinit {
    zip_discard(handle)
    storage.deallocate()
  }

  /// The names of the parts, in lower case, as OPC compares them; in any order.
  var names: some Sequence<String> { places.keys }

  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Unpacks a part piece by piece; the last piece has come only when this returns.
  ///
  /// - Returns: false when there is no such part.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(SheetProblem) -> Void
  ) throws(SheetProblem) -> Bool {
    guard let place = places[name.lowercased()] else { return false }
    let packed = try packedSize(place)
    guard let file = zip_fopen_index(handle, place, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    var size = 0
    while true {
      // At the end libzip has compared the size and the CRC.
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return true }
      size += count
      unpacked += count
      guard size <= limits.part, unpacked <= limits.total else {
        throw .tooMuch(.unpackedBytes(limits.part))
      }
      guard size <= limits.ratioFrom || size / limits.ratio <= packed else {
        throw .tooMuch(.ratio(limits.ratio))
      }
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private func packedSize(_ place: UInt64) throws(SheetProblem) -> Int {
    var stat = zip_stat_t()
    let known = UInt64(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
    guard zip_stat_index(handle, place, 0, &stat) == 0, stat.valid & known == known else {
      throw .damaged
    }
    guard stat.encryption_method == ZIP_EM_NONE else { throw .encrypted }
    guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)) else { throw .damaged }
    guard stat.size <= limits.part else { throw .tooMuch(.unpackedBytes(limits.part)) }
    return Int(clamping: stat.comp_size)
  }

  private static func hasEntries(_ bytes: [UInt8], over limit: Int) -> Bool {
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 4 <= bytes.count, count <= limit {
        let isEntry =
          bytes[index] == 0x50 && bytes[index + 1] == 0x4B && bytes[index + 2] == 1
          && bytes[index + 3] == 2
        if isEntry { count += 1 }
        index += isEntry ? 4 : 1
      }
    }
    return count > limit
  }

  private static func open(_ storage: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        storage.baseAddress, UInt64(storage.count), 0, &error)
    else { return nil }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return handle
  }

  private static func places(
    _ handle: OpaquePointer, _ limits: SheetLimits
  ) throws(SheetProblem) -> [String: UInt64] {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else { throw .tooMuch(.entries(limits.entries)) }
    var places: [String: UInt64] = [:]
    for place in 0..<UInt64(max(0, count)) {
      guard let name = zip_get_name(handle, place, UInt32(ZIP_FL_ENC_RAW)) else { throw .damaged }
      // Some programs write the separators of Windows.
      let part = String(cString: name).lowercased().map { $0 == "\\" ? "/" : $0 }
      // Two parts of one name are read as one by one program and as the other by the next.
      guard places.updateValue(place, forKey: String(part)) == nil else { throw .damaged }
    }
    return places
  }
}
