/// How the file looks. One column of at most 70 characters for words, as wide as the window for tables.
enum HTMLStyle {
  /// In a window and on paper.
  static let screen = #"""
    :root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2b33;--soft:#56646c;
    --line:#dfddd5;--rule:#9aa5a9;--accent:#0b5f73;--tint:#e8f2f3;--mark:#8a3b12;--onmark:#fff;
    --f0:#0b6f87;--f1:#82979d;--f2:#d9a35b;--f3:#8b7fb0;
    --h1:#dff0f2;--h2:#b5dce3;--h3:#7dbfcc;--h4:#2b7f92;--h5:#0c4f60;--low:#1d2b33;--high:#fff;
    --zero:#fdf0da;--stripe:#f0d5a8;--onzero:#8a4300}
    @media(prefers-color-scheme:dark){:root{--paper:#12191d;--card:#182227;--ink:#e4e9ea;
    --soft:#9fb0b6;--line:#2b383e;--rule:#56676e;--accent:#7fcbdc;--tint:#1b2b31;--mark:#ffd9a8;
    --onmark:#4a2306;--f0:#5fb8cc;--f1:#67797f;--f2:#b9823d;--f3:#7d72a3;
    --h1:#17323a;--h2:#1f4d59;--h3:#2c6f80;--h4:#62b3c6;--h5:#a9e3ef;--low:#fff;--high:#08161b;
    --zero:#3a2a12;--stripe:#59411d;--onzero:#ffc27a}}
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
    body{margin:0 auto;padding:0 clamp(.75rem,3vw,2.5rem) 3rem;max-width:74rem;
    background:var(--paper);color:var(--ink);overflow-wrap:anywhere;
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
    font-variant-numeric:tabular-nums}
    h1,h2,figcaption,caption,.caption{font-family:Charter,"Iowan Old Style","Source Serif 4",Georgia,
    "Noto Serif","Liberation Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance}
    h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.6rem);letter-spacing:-.01em;margin:0 0 .6rem}
    h2{font-size:1.45rem;margin:0 0 .4rem}
    p{margin:0 0 .5rem;max-width:70ch}
    a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;
    text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
    .sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .mark{margin:0;padding:.45rem 1rem;max-width:none;background:var(--mark);
    border-image:linear-gradient(var(--mark),var(--mark)) fill 0//0 100vmax;
    color:var(--onmark);text-align:center;font-weight:600;font-size:.9rem;letter-spacing:.02em}
    body>header{padding:2.5rem 0 1.25rem;border-bottom:3px solid var(--accent);margin-bottom:1.75rem}
    .facts{list-style:none;margin:0 0 .6rem;padding:0;color:var(--soft);font-size:.875rem;
    display:flex;flex-wrap:wrap;gap:0 .55rem}
    .facts li:not(:last-child)::after{content:"·";margin-left:.55rem}
    .lead{font-size:1.05rem}
    .notes{margin:1.25rem 0;font-size:.9rem;color:var(--soft)}
    table{border-collapse:collapse;width:100%;margin:0 0 1.5rem;font-size:.9375rem;line-height:1.4}
    table:not(.heat):not(:has(thead :nth-child(7))){max-width:56rem}
    table.slim{width:auto;min-width:min(100%,30rem)}
    caption,.caption{text-align:left;font-size:1.15rem;padding:.75rem 0 .4rem;max-width:none}
    caption.sr{padding:0}
    th,td{padding:.38rem .6rem;text-align:left;vertical-align:baseline;
    border-bottom:1px solid var(--line)}
    th{font-weight:400}
    tr>:first-child{padding-left:.35rem}
    thead th,thead td{position:sticky;top:0;z-index:1;background:var(--paper);color:var(--soft);
    font-size:.8125rem;font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--rule)}
    .n{text-align:right;white-space:nowrap}
    .w,.k{white-space:nowrap}.x{overflow-wrap:anywhere}
    thead .n{white-space:normal}thead *{overflow-wrap:break-word}
    tbody tr:hover>*{background:var(--tint)}
    .sum>*,tfoot>tr>*{font-weight:650;border-top:1.5px solid var(--rule);border-bottom:0}
    .k{display:inline-block;min-width:1.9em;padding:0 .35em;margin-right:.35em;border-radius:.25em;
    background:var(--tint);color:var(--soft);font-size:.8em;text-align:center}
    tr>.d1{padding-left:1.9rem}tr>.d2{padding-left:3.4rem}tr>.d3{padding-left:4.9rem}
    .part>th{padding-top:1.3rem;font-weight:650;border-bottom:1.5px solid var(--rule)}
    .part .up{float:none;margin-left:.6rem;font-weight:400}
    .nothing{color:var(--soft);margin-bottom:1.5rem}.nothing .caption{color:var(--ink)}
    svg{display:block;overflow:visible;fill:currentColor}
    svg.bar{width:7rem;height:.6rem;color:var(--f0)}
    svg.course{color:var(--f0);display:inline-block;vertical-align:-.15em;max-width:100%}
    p.course{color:var(--soft);font-size:.9rem}
    .heat{table-layout:fixed}.heat thead :first-child{width:12rem}
    .heat td,.heat thead th{padding:.3rem .25rem}.heat thead *{border:0}
    .heat td{border:2px solid var(--paper)}
    .heat td.n,.heat thead .n{text-align:center}
    .heat a{color:inherit;text-decoration:none}.heat th a{text-decoration:underline}
    .heat td a:hover{text-decoration:underline}
    .h1,tr:hover>.h1{background:var(--h1);color:var(--low)}
    .h2,tr:hover>.h2{background:var(--h2);color:var(--low)}
    .h3,tr:hover>.h3{background:var(--h3);color:var(--low)}
    .h4,tr:hover>.h4{background:var(--h4);color:var(--high)}
    .h5,tr:hover>.h5{background:var(--h5);color:var(--high)}
    .z,tr:hover>.z{color:var(--onzero);font-weight:700;background:repeating-linear-gradient(
    135deg,var(--zero) 0 4px,var(--stripe) 4px 5px)}
    .legend{font-size:.8125rem;color:var(--soft);margin:-.75rem 0 1.75rem}
    .legend span{display:inline-block;padding:0 .5em;margin-left:.35em;border-radius:.2em}
    .chart{margin:1rem 0 2rem;max-width:46rem}
    figcaption{font-size:1.15rem;margin-bottom:.35rem}
    .unit{font:400 .8125rem system-ui,sans-serif;color:var(--soft);margin-left:.4rem}
    .series{font-size:.8125rem;color:var(--soft);margin-bottom:.2rem}
    .series span{margin-right:1rem;white-space:nowrap}
    .series i{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:.15em;
    background:currentColor;vertical-align:-.05em}
    .series .f0 i,.series .f1 i,.series .f2 i,.series .f3 i{background:var(--f)}
    .f0{--f:var(--f0)}.f1{--f:var(--f1)}.f2{--f:var(--f2)}.f3{--f:var(--f3)}
    rect.f0,rect.f1,rect.f2,rect.f3{fill:var(--f)}
    .chart text{font-size:11.5px;fill:var(--soft)}.chart .value{fill:var(--ink);font-weight:600}
    .line{stroke:var(--line)}.ground{stroke:var(--rule)}
    details{font-size:.875rem;color:var(--soft)}summary{cursor:pointer}
    details table{margin-top:.5rem;color:var(--ink)}
    nav{margin:2.5rem 0;padding:1.25rem 1.5rem;background:var(--card);border:1px solid var(--line);
    border-radius:.5rem}
    nav ul{list-style:none;margin:0;padding:0;columns:22rem;column-gap:2.5rem}
    nav li{break-inside:avoid;padding:.22rem 0}nav span{color:var(--soft);font-size:.8125rem}
    .page{display:flow-root;margin:3rem 0;padding-top:1.5rem;border-top:1px solid var(--rule)}
    .up{float:right;font-size:.875rem;margin-left:1rem}.up::before{content:"↑ "}
    :target{scroll-margin-top:3.5rem}
    tr:target>*,tr:has(>:target)>*{background:var(--tint);box-shadow:inset 0 2px var(--accent),
    inset 0 -2px var(--accent)}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);
    font-size:.8125rem}

    """#

  /// In a window that is too narrow for a wide table: the cells of a row stand under its name.
  static let narrow = #"""
    .stack,.stack tbody,.stack tfoot{display:block}
    .stack caption{display:block}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(4.6rem,1fr));gap:.15rem .6rem;
    padding:.6rem .35rem;border-bottom:1px solid var(--line)}
    .flow tr{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}.flow tr>:first-child{flex:0 0 100%}
    .stack tr>*{display:block;padding:0;border:0;text-align:left}
    .stack tr>:first-child{grid-column:1/-1;font-weight:600}
    .stack tr>.d1{padding-left:1rem}.stack tr>.d2{padding-left:2rem}.stack tr>.d3{padding-left:3rem}
    .stack td:empty{display:none}.stack:not(.flow) td.n:empty{display:block;
    visibility:hidden}
    .stack td::before{display:block;color:var(--soft);font-size:.6875rem;font-weight:400}
    .stack tfoot>tr,.stack tr.sum{border-top:1.5px solid var(--rule)}
    .stack tr:hover>*{background:none}
    .heat tr{grid-template-columns:repeat(auto-fill,minmax(2.9rem,1fr));gap:.2rem}
    .heat tr>td{text-align:center;padding:.1rem .1rem .2rem;border-radius:.2rem}
    .heat tr>td::before{color:inherit;opacity:.85}
    .heat tr>td:is([class=n],:not([class])){grid-column:span 2;display:flex;gap:.4em;align-items:baseline}
    .heat tr>td.z{background:repeating-linear-gradient(135deg,var(--zero) 0 4px,
    var(--stripe) 4px 5px)}
    .heat tr>.h1{background:var(--h1)}.heat tr>.h2{background:var(--h2)}
    .heat tr>.h3{background:var(--h3)}.heat tr>.h4{background:var(--h4)}
    .heat tr>.h5{background:var(--h5)}
    .slim .g{display:none}
    .slim tr>:first-child{min-width:10rem}table.slim{min-width:100%}.slim th,.slim td{padding:.35rem .3rem}
    .chart .wide,.chart line~.value{display:none}
    body>header{padding-top:1.5rem}nav{padding:1rem}

    """#
}
