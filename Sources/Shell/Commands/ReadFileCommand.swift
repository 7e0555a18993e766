import Application
import Events
import LineEditing
import Texts

extension Session {
  /// How many files can be run one from the other.
  private static let deepest = 8
  /// A file of commands is written by hand.
  private static let largestFile = 16 << 20

  /// `les`: runs the commands of a file in this sitting, as from a pipe: nothing is asked, and the
  /// first failure ends it, with the file and the number of the line.
  func readFile(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let path = line.parameters[0]
    if sourceDepth == Self.deepest { throw .usage(.filesTooDeep(Self.deepest)) }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(path, atMost: Self.largestFile) } catch {
      throw .file(error, path: path)
    }
    let before = (reader, source, isShell, goesOnAfterErrors)
    defer { (reader, source, isShell, goesOnAfterErrors) = before }
    reader = TextLineReader(bytes)
    source = path
    isShell = true
    goesOnAfterErrors = goesOnAfterErrors || line.has("fortsett") || globals["fortsett"] != nil
    sourceDepth += 1
    defer { sourceDepth -= 1 }
    return lines()
  }
}
