extension Phrase {
  package static let doesVault = Phrase(
    nb: "sier om navn og tekster er låst, og hvordan de kan åpnes")
  package static let doesOpenVault = Phrase(nb: "åpner hvelvet en stund, med passord eller kode")
  package static let doesLockVault = Phrase(nb: "låser hvelvet med en gang")
  package static let doesPassphrase = Phrase(
    nb: "setter, bytter eller fjerner passordet til hvelvet")
  package static let doesRecoveryCode = Phrase(
    nb: "lager en ny gjenopprettingskode; den gamle virker ikke lenger")

  package static let exampleVault = Phrase(nb: "om hvelvet er åpent, og hvor lenge")
  package static let exampleOpenVault = Phrase(nb: "spør om passordet, og åpner i 15 minutter")
  package static let exampleOpenVaultLonger = Phrase(
    nb: "åpner i en time; 240 minutter er det meste")
  package static let exampleOpenVaultByCode = Phrase(
    nb: "passordet er glemt: koden på papiret åpner; «hvelv passord» setter så et nytt")
  package static let exampleLockVault = Phrase(nb: "låser")
  package static let examplePassphrase = Phrase(nb: "spør om det gamle, så det nye to ganger")
  package static let examplePassphraseGone = Phrase(
    nb: "uten passord: den som har mappen, kan lese alt i den")
  package static let exampleRecoveryCode = Phrase(nb: "skriv den på papir; den vises bare nå")

  package static let withoutPassphrase = Phrase(nb: "hvelv uten passord")
  package static let passphraseOfNew = Phrase(
    nb: "Passordet låser navn og tekster i registeret. Bare Enter: uten passord, og da kan alle som"
      + " får tak i mappen, lese alt i den.")
  package static let createdWithoutPassphrase = Phrase(
    nb: "Hvelvet er uten passord: alle som får tak i mappen, kan lese alt i den. «hvelv passord»"
      + " setter ett.")
  package static let passphraseNotSaid = Phrase(
    nb: "Si hvordan hvelvet skal låses: --passordfil FIL (første linje er passordet), eller"
      + " --uten-passord (alle som får tak i mappen, kan lese alt i den).")
  package static let newPassphraseNotSaid = Phrase(
    nb: "Et nytt passord kan bare skrives på en terminal. Bruk --ny-passordfil FIL; passordet er"
      + " første linje i filen.")
  package static let codeNotSaid = Phrase(
    nb: "Koden kan bare skrives på en terminal. Bruk --passordfil FIL, med koden i første linje.")
  package static let badMinutes = Phrase(nb: "Hvelvet kan være åpent i 1 til {0} minutter.")
  package static let recoveryCode = Phrase(
    nb: "Gjenopprettingskode, hvis passordet blir glemt:")
  package static let recoveryCodeOnce = Phrase(
    nb: "Skriv den på papir og legg den et trygt sted; den vises ikke igjen. Uten passord og uten"
      + " kode kan ingen åpne hvelvet.")
  package static let recoveryCodeBack = Phrase(
    nb: "Skriv den første gruppen fra papiret (bare Enter hopper over)")
  package static let recoveryCodeNotSo = Phrase(nb: "Det er ikke den. Se på papiret igjen.")

  package static let vaultByPassphrase = Phrase(nb: "passord")
  package static let vaultByCode = Phrase(nb: "gjenopprettingskode")
  package static let vaultByKeyFile = Phrase(nb: "nøkkelfil")
  package static let vaultPassphrase = Phrase(nb: "Passord til hvelvet (vises ikke)")
  package static let vaultCode = Phrase(nb: "Koden på papiret")
  package static let vaultIsWanted = Phrase(nb: "Hvelvet er låst, og dette skal føres i det.")
  package static let vaultHidesNames = Phrase(
    nb: "Hvelvet er låst: navn vises ikke. «hvelv åpne» åpner det.")
  package static let vaultTimeIsOut = Phrase(nb: "Tiden er ute: hvelvet er låst igjen.")
  package static let vaultIsOpen = Phrase(nb: "Hvelvet er åpent til {0}. «hvelv lås» låser det.")
  package static let vaultOpenByCode = Phrase(
    nb: "«hvelv passord» setter nå et nytt passord uten det gamle.")
  package static let vaultIsLocked = Phrase(nb: "Hvelvet er låst.")
  package static let vaultAlwaysOpen = Phrase(
    nb: "Hvelvet er uten passord og alltid åpent. «hvelv passord» setter ett.")

  package static let passphraseSet = Phrase(
    nb: "Hvelvet har fått passord, og nøkkelfilen er slettet. Gamle sikkerhetskopier av den åpner"
      + " fremdeles gamle sikkerhetskopier av registeret: slett dem.")
  package static let passphraseChanged = Phrase(nb: "Passordet er byttet.")
  package static let removePassphraseQuestion = Phrase(
    nb: "Fjerne passordet? Da kan alle som får tak i mappen, lese alt i den.")
  package static let passphraseRemoved = Phrase(
    nb: "Passordet er fjernet. Hvelvet åpnes nå av filen vault.key i registeret.")
}
