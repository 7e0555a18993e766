import Application
import EventLog
import Texts

extension Session {
  /// The bytes of a file.
  func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    do throws(FileError) { return try files.read(path, atMost: SealFile.maximumLength) } catch {
      throw .file(error, path: path)
    }
  }

  /// Writes a file where there is none.
  func save(_ bytes: [UInt8], at path: String) throws(CommandFailure) {
    do throws(FileError) { try files.write(bytes, to: path) } catch {
      throw .file(error, path: path)
    }
    remark(texts(.signedFile, texts.quoted(path)))
  }

  /// A result that is a file: where `--ut` says, else on stdout as it is.
  func hand(out bytes: [UInt8], _ line: ParsedCommand) throws(CommandFailure) {
    if let path = line[option: "ut"] { return try save(bytes, at: path) }
    console.write(String(decoding: bytes, as: UTF8.self))
  }

  /// A file that a stranger may have handed in.
  func transparencyFile(_ path: String) throws(CommandFailure) -> TransparencyFile {
    let bytes = try read(path)
    do throws(TransparencyFormatError) { return try TransparencyFile(bytes) } catch {
      throw .application(.transparency(.format(error)))
    }
  }

  /// The heads in a file from elsewhere.
  func outsideHeads(
    _ path: String, _ line: ParsedCommand
  ) throws(CommandFailure) -> [OutsideHead] {
    let bytes = try read(path)
    let known = try knownKeys(line)
    do throws(TransparencyError) {
      return try OutsideHead.read(bytes, source: path, known: known)
    } catch { throw .application(.transparency(error)) }
  }

  /// The key folder, for what can do without; that it cannot be used is told.
  func keysIfAny(_ line: ParsedCommand) -> (any KeyStore)? {
    do throws(CommandFailure) { return try requiredKeys(line) } catch {
      if case .application(.keys(.nowhere)) = error { return nil }
      tell(error)
      return nil
    }
  }

  /// Throws when there is a file already.
  func requireNone(at path: String) throws(CommandFailure) {
    do throws(FileError) { _ = try files.read(path, atMost: 0) } catch {
      if case .notFound = error { return }
    }
    throw .file(.exists, path: path)
  }

  /// A public key as typed, or the first line of the file that was named.
  func verifier(_ text: String) throws(CommandFailure) -> String {
    let typed = text.trimmed
    if typed.contains("+") { return typed }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(text, atMost: 1 << 16) } catch {
      throw .application(.notAVerifierKey)
    }
    return String(decoding: bytes.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self).trimmed
  }

  /// Keys that are trusted: those that `--nøkkel` gives, and those of the key folder where there is one.
  func knownKeys(_ line: ParsedCommand) throws(CommandFailure) -> [VerifierKey] {
    var known: [VerifierKey] = []
    for text in line.options["nøkkel"] ?? [] {
      let text = try verifier(text)
      do throws(TransparencyFormatError) { known.append(try VerifierKey(Array(text.utf8))) } catch {
        throw .application(.notAVerifierKey)
      }
    }
    if let keys = keysIfAny(line) {
      do throws(KeyStoreError) { known += try keys.known().map(\.key) } catch {
        throw .application(.keys(error))
      }
    }
    return known
  }
}
