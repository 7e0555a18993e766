import Application
import Exchange

extension Session {
  /// A file to be opened as a parcel, a part at a time.
  func parcelSource(_ path: String) throws(FileError) -> ParcelSource {
    let file = try files.open(path)
    return ParcelSource(count: file.count) { file.next($0) }
  }

  /// What a file says of itself in clear: all that is read of a file that is no parcel, however large.
  func parcelHeader(_ path: String) throws(CommandFailure) -> ParcelHeader {
    let source: ParcelSource
    do throws(FileError) { source = try parcelSource(path) } catch {
      throw .file(error, path: path)
    }
    do throws(ParcelError) { return try ParcelFile.header(source) } catch {
      throw .application(.parcel(error))
    }
  }
}
