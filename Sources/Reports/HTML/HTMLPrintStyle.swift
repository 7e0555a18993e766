extension HTMLStyle {
  /// On paper: A4, no row cut, the titles of a table again on each sheet.
  static let print = #"""
    @page{size:A4;margin:17mm 15mm 18mm;@bottom-left{font:8pt system-ui,sans-serif;color:#56646c}
    @bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;
    color:#56646c}}
    @media print{
    :root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--rule:#777;
    --accent:#0b5f73;--tint:#fff;--mark:#fff;--onmark:#8a3b12;--f0:#0b6f87;--f1:#a4b4b8;--f2:#d9a35b;
    --f3:#8b7fb0;--h1:#dff0f2;--h2:#b5dce3;--h3:#7dbfcc;--h4:#2b7f92;--h5:#0c4f60;--low:#000;
    --high:#fff;--zero:#fdf0da;--stripe:#d9a94f;--onzero:#8a4300}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    html{font-size:9.5pt}
    body{max-width:none;padding:0}
    a,.heat th a{color:inherit;text-decoration:none}
    nav,.up,summary{display:none}
    .mark{margin:0 0 3mm;border-image:none;border:1pt solid var(--onmark);padding:1mm 3mm}
    body>header{padding:0 0 3mm;margin-bottom:5mm}
    h1,h2,caption,.part,.page>header,figcaption{break-after:avoid;break-inside:avoid}
    p,li{orphans:3;widows:3}
    table{font-size:.85rem}
    th,td{padding:.17rem .4rem}.heat thead :first-child{width:8rem}
    thead{display:table-header-group}
    tfoot{display:table-row-group}
    thead th,thead td{position:static}
    tr,figure,.notes p,.legend{break-inside:avoid}
    .page{display:block;border-top:1pt solid var(--rule);margin:6mm 0;padding-top:4mm}
    .page:not(.long){break-inside:avoid-page}
    .long,.front+nav+.page{break-before:page;border-top:0;margin-top:0;padding-top:0}
    .k{border:.5pt solid var(--line)}
    .series i{border:.5pt solid var(--rule)}
    tr:target>*,tr:has(>:target)>*{box-shadow:none}
    footer{margin-top:6mm;break-inside:avoid}
    details::details-content{display:block;content-visibility:visible}
    }

    """#
}
