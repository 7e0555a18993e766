import Application
import Exchange

extension Session {
  /// What a file says of itself in clear: all that is read of a file that is no parcel, however large.
  func parcelHeader(_ path: String) throws(CommandFailure) -> ParcelHeader {
    let start: [UInt8]
    do throws(FileError) { start = try files.start(of: path, count: ParcelFile.start) } catch {
      throw .file(error, path: path)
    }
    do throws(ParcelError) { return try ParcelFile.header(start: start) } catch {
      throw .application(.parcel(error))
    }
  }
}
