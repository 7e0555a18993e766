import Application
import Texts

extension Session {
  /// Takes over what the configuration and the environment say, where the command line says nothing:
  /// the registry by `-r`, `VARDE_REGISTER`, the file; the language by `--språk`, the file, the
  /// registry.
  ///
  /// - Parameters:
  ///   - path: where the file is, for what is said of its lines.
  ///   - variable: the value of a variable of the environment.
  package func settle(
    _ configuration: Configuration, _ problems: [Configuration.Problem], path: String,
    _ variable: (String) -> String?
  ) throws(CommandFailure) {
    if let language = configuration.language {
      texts = Texts(language)
      isLanguageSaid = true
    }
    if let said = globals["språk"]?.last {
      texts = Texts(try Self.language(said))
      isLanguageSaid = true
    }
    for problem in problems { remark(sentence(problem, path)) }
    if globals["register"] == nil {
      if let named = variable("VARDE_REGISTER"), !named.isEmpty {
        globals["register"] = [named]
      } else if let named = configuration.register {
        globals["register"] = [ConfigurationPath.resolved(named, variable)]
      }
    }
    if configuration.isPlain { globals["enkel"] = [""] }
    usualChapter = configuration.chapter
  }

  private func sentence(_ problem: Configuration.Problem, _ path: String) -> String {
    switch problem.kind {
    case .notASetting:
      texts(
        nb: "{0}, linje {1}: ikke «nøkkel = verdi». Linjen er ikke tatt med.", path, problem.line)
    case .unknownKey(let key, let near) where near.isEmpty:
      texts(
        nb: "{0}, linje {1}: ukjent nøkkel {2}. Linjen er ikke tatt med.", path, problem.line,
        texts.quoted(key))
    case .unknownKey(let key, let near):
      texts(
        nb: "{0}, linje {1}: ukjent nøkkel {2}. Mente du {3}? Linjen er ikke tatt med.", path,
        problem.line, texts.quoted(key), texts.either(near.map(texts.quoted)))
    case .unknownValue(let key, let valid):
      texts(
        nb: "{0}, linje {1}: verdien til {2} må være {3}. Linjen er ikke tatt med.", path,
        problem.line, key, texts.either(valid))
    }
  }
}
