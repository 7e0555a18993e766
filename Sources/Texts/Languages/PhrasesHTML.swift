extension PhraseTable {
  static let html = #"""
    nb Bak tallene
    nn Bak tala
    en Behind the figures
    nb Tilbake til tallet
    nn Tilbake til talet
    en Back to the figure
    nb Til toppen
    nn Til toppen
    en To the top
    nb Ingenting å vise.
    nn Ingenting å vise.
    en Nothing to show.
    nb Tallene i diagrammet
    nn Tala i diagrammet
    en The numbers of the chart
    nb {0}: {1} {2} i alt.
    nn {0}: {1} {2} i alt.
    en {0}: {1} {2} in all.
    nb {0}: {1} {2} i alt, flest i {3} ({4}).
    nn {0}: {1} {2} i alt, flest i {3} ({4}).
    en {0}: {1} {2} in all, most in {3} ({4}).
    nb Laget med Varde av alt som var ført til og med {0}.
    nn Laga med Varde av alt som var ført til og med {0}.
    en Made with Varde from all that had been recorded up to {0}.
    nb Laget med Varde.
    nn Laga med Varde.
    en Made with Varde.
    nb De samme loggene gir den samme filen, byte for byte. Filen henter ingenting utenfra.
    nn Dei same loggane gir den same fila, byte for byte. Fila hentar ingenting utanfrå.
    en The same logs give the same file, byte for byte. The file fetches nothing from elsewhere.
    """#
}
