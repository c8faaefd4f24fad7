"""The report's style sheet. Colours, type sizes and spacing are the product's own tokens, for light and for dark."""

STYLE = """
:root{color-scheme:light dark;
--background:#f6f4f1;--surface:#fff;--sunken:#efece7;--line:#e2ddd5;--text:#22201d;--muted:#625c54;
--accent:#1f6f6b;--accent-soft:#ddebe9;--good:#27703f;--warn:#935206;--bad:#b3372b}
@media (prefers-color-scheme:dark){:root{
--background:#1b1a18;--surface:#252320;--sunken:#1f1d1b;--line:#38352f;--text:#f1eee9;--muted:#a79f94;
--accent:#63bdb5;--accent-soft:#1e3533;--good:#79c394;--warn:#e0a458;--bad:#e58074}}
*{box-sizing:border-box}
body{margin:0;background:var(--background);color:var(--text);
font:400 15px/24px Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;-webkit-font-smoothing:antialiased}
main{max-width:1120px;margin:0 auto;padding:40px 40px 80px}
header{margin-bottom:40px}
.brand{display:flex;align-items:center;gap:10px;font-weight:640;margin-bottom:40px}
.brand small{margin-left:auto;font-weight:400;font-size:13px;color:var(--muted)}
h1{font-size:40px;line-height:48px;font-weight:640;letter-spacing:-.02em;margin:0 0 16px;max-width:20em;text-wrap:balance}
h2{font-size:28px;line-height:36px;font-weight:640;letter-spacing:-.01em;margin:0 0 8px}
h3{font-size:15px;line-height:24px;font-weight:640;margin:0}
p{margin:0;max-width:44em}
.lead{font-size:20px;line-height:32px;color:var(--muted);max-width:36em;text-wrap:pretty}
section{margin-top:64px}
section>.note{color:var(--muted);margin-bottom:24px;text-wrap:pretty;max-width:52em}
.muted{color:var(--muted)} .small{font-size:13px;line-height:20px} strong{font-weight:560}
.card{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:24px}
.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin:0}
.facts dt{font-size:13px;line-height:20px;color:var(--muted)}
.facts dd{margin:4px 0 0;font-size:28px;line-height:36px;font-weight:640;letter-spacing:-.01em}
.facts dd+dd{font-size:13px;line-height:20px;font-weight:400;color:var(--muted);letter-spacing:0}
.portraits{display:grid;grid-template-columns:repeat(4,1fr);gap:24px 16px}
.pairs{display:grid;grid-template-columns:repeat(2,1fr);gap:16px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.pair>header{grid-column:1/-1;margin:0;display:flex;justify-content:space-between;gap:16px;align-items:baseline}
.pair>footer{grid-column:1/-1}
figure{margin:0;min-width:0}
.frame{position:relative;border-radius:12px;overflow:hidden;border:1px solid var(--line);background:var(--sunken)}
.frame img,.frame .empty{display:block;width:100%;aspect-ratio:4/5;object-fit:cover}
.pair .frame img,.pair .frame .empty{aspect-ratio:1}
.empty{display:flex;align-items:center;justify-content:center;color:var(--muted);font-size:13px}
.score,.ribbon{position:absolute;border-radius:999px;font-size:13px;line-height:20px;padding:2px 10px;background:rgba(27,26,24,.82);color:#fff}
.score{top:8px;right:8px} .ribbon{left:8px;bottom:8px;color:#f3c98f}
figcaption{margin-top:12px}
.facets{list-style:none;margin:4px 0 0;padding:0;font-size:13px;line-height:20px;color:var(--muted)}
.badge{display:inline-flex;align-items:center;gap:8px;font-size:13px;line-height:20px;white-space:nowrap;font-weight:560}
.badge::before{content:"";width:8px;height:8px;border-radius:50%;background:currentColor;flex:none}
.good{color:var(--good)} .warn{color:var(--warn)} .bad{color:var(--bad)}
.columns{display:grid;grid-template-columns:3fr 2fr;gap:16px;align-items:stretch}
.columns>.card{min-width:0}
.chart{display:block;width:100%;height:auto;margin-top:16px}
.chart text{font:400 12px Inter,"Segoe UI",system-ui,sans-serif;fill:var(--muted)}
.chart .value{fill:var(--text);font-weight:560}
.chart .grid{stroke:var(--line)} .chart .curve{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.chart .raw{fill:none;stroke:var(--muted);stroke-width:1;opacity:.35}
.chart .dot{fill:var(--accent)} .chart .before{fill:var(--muted)} .chart .mean{stroke:var(--text);stroke-width:2}
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--surface);border:1px solid var(--line);border-radius:12px;overflow:hidden}
th,td{padding:8px 16px;text-align:left;vertical-align:middle;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:13px;line-height:20px;font-weight:400;color:var(--muted);padding:12px 16px}
td.number,th.number{text-align:right;white-space:nowrap}
td.picture{width:64px;padding-right:0}
td.picture img,td.picture .empty{display:block;width:40px;height:48px;object-fit:cover;object-position:50% 30%;font-size:0;border-radius:6px;background:var(--sunken)}
td.verdict{width:160px}
.bar{display:block;height:8px;border-radius:4px;background:var(--accent);min-width:2px}
td.bars{width:34%}
.checks{list-style:none;margin:0;padding:0}
.checks li{padding:12px 0;border-top:1px solid var(--line)}
.checks li:first-child{border-top:0;padding-top:0} .checks li:last-child{padding-bottom:0}
.checks .detail{display:block;font-size:13px;line-height:20px;color:var(--muted);padding-left:16px;overflow-wrap:anywhere}
.limits{margin:12px 0 0;padding-left:20px;font-size:13px;line-height:20px;color:var(--muted)} .limits li{margin-top:4px}
.big{font-size:40px;line-height:48px;font-weight:640;letter-spacing:-.02em}
body>footer,main>footer{margin-top:64px;padding-top:24px;border-top:1px solid var(--line);font-size:13px;line-height:20px;color:var(--muted)}
main>footer p+p{margin-top:8px}
@media (max-width:860px){main{padding:24px}.facts,.portraits{grid-template-columns:1fr 1fr}.pairs,.columns{grid-template-columns:1fr}h1{font-size:28px;line-height:36px}.brand small{display:none}}
@media print{body{background:#fff}section,.card,figure,tr{break-inside:avoid}}
"""
