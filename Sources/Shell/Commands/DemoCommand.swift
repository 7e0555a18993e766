import Application
import Texts

extension Session {
  /// `demo`: a made-up national registry, the same each time.
  func demo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let path = line.parameters[0]
    let made: Registry
    do throws(RegistryOpenError) {
      made = try opener.create(
        path, organisation: DemoOrganisation.organisation, demo: true, passphrase: nil)
    } catch { throw .open(error, path: path) }
    if console.remarksAreSeen { console.remark(texts(.demoStarts) + "\n") }
    do throws(ApplicationError) {
      try DemoOrganisation.fill(made) { done, all in showProgress(done, all) }
      let (logs, events) = try made.extent()
      remark(texts(.demoMade, path, texts.number(logs), texts.number(events)))
    } catch { throw .application(error) }
    console.write(texts(.created, path) + "\n")
    warnOfSync(path)
    return .done
  }

  /// One line that counts up, on a terminal only.
  private func showProgress(_ done: Int, _ all: Int) {
    guard console.remarksAreSeen, done % 5 == 0 || done == all else { return }
    console.remark("\r" + texts(.demoProgress, done, all) + (done == all ? "\n" : ""))
  }
}
