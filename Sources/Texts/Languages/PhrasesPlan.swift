extension PhraseTable {
  static let plan = #"""
    nb Nettopoeng, gruppe {0}
    nn Nettopoeng, gruppe {0}
    en Net points, group {0}
    nb Poengverdi
    nn Poengverdi
    en Value of a point
    nb Variabelt tilskudd
    nn Variabelt tilskot
    en Variable grant
    nb Grunntilskudd
    nn Grunntilskot
    en Basic grant
    nb Driftstilskudd
    nn Driftstilskot
    en Operating grant
    nb Tilskudd {0}
    nn Tilskot {0}
    en Grant {0}
    nb mål i planen
    nn mål i planen
    en goal of the plan
    nb Handlingsplan {0} · {1}
    nn Handlingsplan {0} · {1}
    en Plan {0} · {1}
    nb Laget har ingen handlingsplan for {0}. «plan ny {0}» legger inn et mål.
    nn Laget har ingen handlingsplan for {0}. «plan ny {0}» legg inn eit mål.
    en The chapter has no plan for {0}. “plan new {0}” adds a goal.
    nb Tekstene til målene vises ikke, for hvelvet er låst. «hvelv åpne» åpner det.
    nn Tekstane til måla vert ikkje viste, for kvelvet er låst. «hvelv åpne» opnar det.
    en The goals' texts are not shown, since the vault is locked. “vault open” opens it.
    nb Mål: {0}. Begynt: {1}. Ikke begynt: {2}.
    nn Mål: {0}. Byrja på: {1}. Ikkje byrja på: {2}.
    en Goals: {0}. Begun: {1}. Not begun: {2}.
    nb Tiden er ført tid, som i «rapport timer». Den som kom flere ganger, er regnet hver gang.
    nn Tida er ført tid, som i «rapport timer». Den som kom fleire gonger, er rekna kvar gong.
    en Time is time recorded, as in “report hours”. Whoever came several times is counted each time.
    nb Aktivitetsdager vurderes ikke for {0}: Varde har regler fra 2020.
    nn Aktivitetsdagar vert ikkje vurderte for {0}: Varde har reglar frå 2020.
    en Activity days are not judged for {0}: Varde has rules from 2020 on.
    nb mål
    nn mål
    en goal
    nb tiltak
    nn tiltak
    en measures
    nb resultatmål
    nn resultatmål
    en result goal
    nb status
    nn status
    en status
    nb Uten mål
    nn Utan mål
    en Without a goal
    nb Mål {0}
    nn Mål {0}
    en Goal {0}
    nb Mål {0} · ikke begynt
    nn Mål {0} · ikkje byrja på
    en Goal {0} · not begun
    nb Gjort for mål {0}
    nn Gjort for mål {0}
    en Done for goal {0}
    nb begynt
    nn byrja på
    en begun
    nb ikke begynt
    nn ikkje byrja på
    en not begun
    nb gjort
    nn gjort
    en done
    nb ingenting ennå
    nn ingenting enno
    en nothing yet
    nb aktivitetsdager: {0}
    nn aktivitetsdagar: {0}
    en activity days: {0}
    nb aktivitetsdager: {0}, romslig {1}
    nn aktivitetsdagar: {0}, romsleg {1}
    en activity days: {0}, lenient {1}
    nb deltakelser: {0}
    nn deltakingar: {0}
    en participations: {0}
    nb ført tid: {0}
    nn ført tid: {0}
    en time recorded: {0}
    nb tilskuddsår
    nn tilskotsår
    en grant year
    nb gruppe
    nn gruppe
    en group
    nb poengverdi
    nn poengverdi
    en value of a point
    nb grunntilskudd
    nn grunntilskot
    en basic grant
    nb Tilskudd
    nn Tilskot
    en Grants
    nb Ingenting er ført om tilskuddet. «tilskudd sett 2027 --gruppe 3» fører det sentralt.
    nn Ingenting er ført om tilskotet. «tilskudd sett 2027 --gruppe 3» fører det sentralt.
    en Nothing is recorded about the grant. “grant set 2027 --group 3” records it centrally.
    nb er ikke et beløp i kroner; skriv som 123,45 eller 1 000 000
    nn er ikkje eit beløp i kroner; skriv som 123,45 eller 1 000 000
    en is not an amount in kroner; write it as 123,45 or 1 000 000
    nb Planen for {1} har et mål {0} fra før. Velg et annet nummer, eller rett det som finnes.
    nn Planen for {1} har eit mål {0} frå før. Vel eit anna nummer, eller rett det som finst.
    en The plan for {1} has a goal {0} already. Choose another number, or correct the one that is there.
    nb {0} er ikke en føring, og kan ikke knyttes til et mål.
    nn {0} er ikkje ei føring, og kan ikkje knytast til eit mål.
    en {0} is not an entry, and cannot be linked to a goal.
    nb {0} er ikke et mål i en handlingsplan.
    nn {0} er ikkje eit mål i ein handlingsplan.
    en {0} is not a goal of a plan.
    nb Målet hører til planen for {0}, og {1} er fra et annet år.
    nn Målet høyrer til planen for {0}, og {1} er frå eit anna år.
    en The goal belongs to the plan for {0}, and {1} is of another year.
    nb {0} er ikke knyttet til noe mål.
    nn {0} er ikkje knytt til noko mål.
    en {0} is not linked to any goal.
    nb Laget har ingen handlingsplan for {0}. «plan ny» legger inn et mål.
    nn Laget har ingen handlingsplan for {0}. «plan ny» legg inn eit mål.
    en The chapter has no plan for {0}. “plan new” adds a goal.
    nb Planen for {0} har ikke mål {1}. Den har {2}.
    nn Planen for {0} har ikkje mål {1}. Han har {2}.
    en The plan for {0} has no goal {1}. It has {2}.
    nb Et mål trenger minst én tekst: aktivitet, mål, tiltak eller resultatmål.
    nn Eit mål treng minst éin tekst: aktivitet, mål, tiltak eller resultatmål.
    en A goal needs at least one text: activity, goal, measures or result goal.
    nb Alle numrene i planen for {0} er brukt.
    nn Alle nummera i planen for {0} er brukte.
    en All numbers of the plan for {0} are taken.
    nb {0} har ikke slike tekster. Aktivitet, mål, tiltak og resultatmål er tekstene til et mål i handlingsplanen.
    nn {0} har ikkje slike tekstar. Aktivitet, mål, tiltak og resultatmål er tekstane til eit mål i handlingsplanen.
    en {0} does not have such texts. Activity, goal, measures and result goal are the texts of a goal of the plan.
    nb Oppgi gruppen til organisasjonen med --gruppe, fra 1 til 5.
    nn Oppgi gruppa til organisasjonen med --gruppe, frå 1 til 5.
    en State the organisation's group with --group, from 1 to 5.
    nb viser handlingsplanen til laget, og hva som er gjort
    nn viser handlingsplanen til laget, og kva som er gjort
    en shows the chapter's plan, and what was done
    nb legger inn et mål i handlingsplanen
    nn legg inn eit mål i handlingsplanen
    en adds a goal to the plan
    nb knytter en føring til et mål i planen for året
    nn knyter ei føring til eit mål i planen for året
    en links an entry to a goal of the year's plan
    nb løser en føring fra målet
    nn løyser ei føring frå målet
    en unlinks an entry from its goal
    nb viser gruppe, poengverdi og grunntilskudd, år for år
    nn viser gruppe, poengverdi og grunntilskot, år for år
    en shows group, value of a point and basic grant, year by year
    nb fører hva Bufdir har fastsatt for et tilskuddsår
    nn fører kva Bufdir har fastsett for eit tilskotsår
    en records what Bufdir decided for a grant year
    nb planen for i år
    nn planen for i år
    en this year's plan
    nb planen for et annet år
    nn planen for eit anna år
    en the plan of another year
    nb alt på én linje; nummeret er det neste ledige
    nn alt på éi linje; nummeret er det neste ledige
    en all on one line; the number is the next that is free
    nb føringen er gjort for mål 1
    nn føringa er gjort for mål 1
    en the entry was done for goal 1
    nb føringen hører ikke til noe mål lenger
    nn føringa høyrer ikkje til noko mål lenger
    en the entry is of no goal any longer
    nb fører og knytter til mål 1 med det samme
    nn fører og knyter til mål 1 med det same
    en records, and links to goal 1 at once
    nb siden til årsmøtet: mål, gjort og igjen
    nn sida til årsmøtet: mål, gjort og att
    en the page for the annual meeting: goals, done and left
    nb det som er ført om tilskuddet
    nn det som er ført om tilskotet
    en what is recorded about the grant
    nb gruppe og kroner for tilskuddsåret 2027
    nn gruppe og kroner for tilskotsåret 2027
    en group and kroner for the grant year 2027
    nb Nummer
    nn Nummer
    en Number
    nb Aktivitet: hva skal gjøres
    nn Aktivitet: kva skal gjerast
    en Activity: what is to be done
    nb Mål: hva skal det føre til
    nn Mål: kva skal det føre til
    en Goal: what is it to lead to
    nb Tiltak: hvordan
    nn Tiltak: korleis
    en Measures: how
    nb Resultatmål: hva viser at målet er nådd
    nn Resultatmål: kva viser at målet er nådd
    en Result goal: what shows that the goal is reached
    nb Enter hopper over, «<» går tilbake, «.» avslutter spørsmålene.
    nn Enter hoppar over, «<» går tilbake, «.» avsluttar spørsmåla.
    en Enter skips, “<” goes back, “.” ends the questions.
    nb Mål {0} i planen for {1}:
    nn Mål {0} i planen for {1}:
    en Goal {0} of the plan for {1}:
    nb Lagre målet?
    nn Lagre målet?
    en Save the goal?
    nb Lagret {0}: mål {1} i planen for {2}.
    nn Lagra {0}: mål {1} i planen for {2}.
    en Saved {0}: goal {1} of the plan for {2}.
    nb {0} er knyttet til mål {1}.
    nn {0} er knytt til mål {1}.
    en {0} is linked to goal {1}.
    nb {0} er løst fra målet.
    nn {0} er løyst frå målet.
    en {0} is unlinked from its goal.
    nb Angre knytter {0} til mål {1} igjen.
    nn Angre knyter {0} til mål {1} att.
    en Undo links {0} to goal {1} again.
    nb Angre løser {0} fra målet.
    nn Angre løyser {0} frå målet.
    en Undo unlinks {0} from its goal.
    nb Gjør om knytter {0} til mål {1} igjen.
    nn Gjer om knyter {0} til mål {1} att.
    en Redo links {0} to goal {1} again.
    nb Gjør om løser {0} fra målet igjen.
    nn Gjer om løyser {0} frå målet att.
    en Redo unlinks {0} from its goal again.
    nb tilskudd {0} fastsatt
    nn tilskot {0} fastsett
    en grant {0} decided
    nb mål {0} i handlingsplanen for {1}
    nn mål {0} i handlingsplanen for {1}
    en goal {0} of the plan for {1}
    nb knyttet til mål
    nn knytt til mål
    en linked to a goal
    nb løst fra mål
    nn løyst frå mål
    en unlinked from its goal
    """#
}
