import Application
import Events
import Forms
import Texts

extension Session {
  /// `opprett`: a new registry.
  func create(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let path = line.parameters[0]
    let name = line[option: "organisasjon"] ?? "mental-helse"
    let organisation = try OptionReading.read("organisasjon", name, CodeCell.chapter)
    do throws(RegistryOpenError) {
      _ = try opener.create(path, organisation: organisation, demo: false)
    } catch { throw .open(error, path: path) }
    console.write(texts(.created, path) + "\n")
    warnOfSync(path)
    remark(texts(.createdNext, path))
    return .done
  }
}
