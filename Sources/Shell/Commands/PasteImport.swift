import Application
import Events
import Forms
import LineEditing
import Texts

extension Session {
  /// Offers rows that somebody pasted as an import; what is not wanted so stands ready line by line.
  func offerImport(of text: String) -> ExitCode {
    guard let rows = PastedRows(text) else {
      reader.standReady(text)
      return .done
    }
    let form = ShellWords<FormKind>.forms.word(rows.form)
    do throws(CommandFailure) {
      guard try confirm(texts(.pastedQuestion, texts.rows(rows.count), form), standing: false)
      else {
        reader.standReady(text)
        return .done
      }
    } catch {
      tell(error)
      return .done
    }
    pastedRows = rows.bytes
    defer { pastedRows = nil }
    return run(["importer", form, texts(.pastedName)])
  }
}
