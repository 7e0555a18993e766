package import Application
package import Vault

extension Texts {
  /// Why the vault was not opened, locked or put under another lock.
  package func sentence(_ refusal: VaultRefusal) -> String {
    switch refusal {
    case .wrongPassphrase: self(nb: "Feil passord til hvelvet.")
    case .wrongCode:
      self(nb: "Koden åpner ikke dette hvelvet. Er det laget en ny siden, gjelder bare den.")
    case .notACode(let problem): sentence(problem)
    case .noPassphrase: self(nb: "Hvelvet har ikke passord.")
    case .noCode: self(nb: "Hvelvet har ingen gjenopprettingskode. «hvelv kode» lager en.")
    case .damaged(let kind):
      self(
        nb: "Låsen i keys.sqlite ({0}) er skadet. Hent keys.sqlite fra en sikkerhetskopi, eller"
          + " åpne hvelvet på en annen måte.", label(kind))
    case .newer(let kind):
      self(
        nb: "Låsen i keys.sqlite ({0}) er laget av en nyere utgave av Varde. Oppdater Varde.",
        label(kind))
    case .tooDear(let kind):
      self(
        nb: "Låsen i keys.sqlite ({0}) krever mer minne eller tid enn Varde godtar. Noen kan ha"
          + " endret den. Hent keys.sqlite fra en sikkerhetskopi.", label(kind))
    case .keyFileMissing:
      self(
        nb: "Registeret har ikke passord, og nøkkelfilen vault.key mangler eller er en annens. Hent"
          + " den fra en sikkerhetskopi, eller bruk «hvelv åpne --kode».")
    case .alwaysOpen:
      self(
        nb: "Registeret har ikke passord, så hvelvet kan ikke låses. «hvelv passord» setter ett.")
    case .weak(let weakness): sentence(weakness)
    case .session(let error): sentence(error)
    }
  }

  /// Why a passphrase is refused.
  package func sentence(_ weakness: PassphraseWeakness) -> String {
    switch weakness {
    case .short:
      self(
        nb: "Passordet må ha minst {0} tegn. Fire tilfeldige ord er bra, og lettere å huske.",
        NewPassphrase.minimum)
    case .long: self(nb: "Passordet er for langt. Er det den rette filen?")
    case .uniform:
      self(nb: "Passordet har nesten bare like tegn, og er lett å gjette. Velg et annet.")
    }
  }

  /// How a vault can be opened.
  package func label(_ kind: LockKind) -> String {
    switch kind {
    case .passphrase: self(.vaultByPassphrase)
    case .recovery: self(.vaultByCode)
    case .keyFile: self(.vaultByKeyFile)
    }
  }

  private func sentence(_ problem: RecoveryCodeProblem) -> String {
    switch problem {
    case .notALetter(let group):
      self(nb: "Gruppe {0} har et tegn som ikke kan stå i en kode. Se på papiret igjen.", group)
    case .wrongLength(let count):
      self(nb: "Koden har ni grupper på fire tegn, 36 i alt; dette var {0}.", count)
    case .wrongSum: self(nb: "Minst ett tegn er skrevet feil. Se på papiret igjen.")
    }
  }

  private func sentence(_ error: VaultSessionError) -> String {
    switch error {
    case .nowhere:
      self(
        nb: "Her er det ikke noe sted i minnet å ha nøkkelen mellom kommandoer: XDG_RUNTIME_DIR er"
          + " ikke satt. Bruk skallet, eller --passordfil FIL.")
    case .openToOthers(let path):
      self(
        nb: "{0} er ikke din alene (0700), så nøkkelen legges ikke der. Bruk skallet, eller"
          + " --passordfil FIL.", quoted(path))
    case .storage(let path, let text):
      self(nb: "{0} kunne ikke leses eller skrives ({1}).", quoted(path), text)
    }
  }
}
