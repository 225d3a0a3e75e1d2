// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reporthtml.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Without '<' and '&', as the page is also XML. Every colour pair has a contrast of at least 4.5:1.
constexpr auto style = R"(
:root { color-scheme: light dark;
  --page: #ffffff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --pane: #f6f8fa;
  --accent: #0b5cad; --good: #116329; --good-pane: #e6f6ea; --care: #7a4100; --care-pane: #fff4e0; }
@media (prefers-color-scheme: dark) { :root {
  --page: #15191e; --text: #e6edf3; --soft: #9ba6b2; --line: #3a424c; --pane: #1f252c;
  --accent: #78b7ff; --good: #7ee2a0; --good-pane: #12301e; --care: #ffc872; --care-pane: #35270f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo",
    "Yu Gothic", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .25rem;
  border-bottom: 1px solid var(--line); break-after: avoid; }
h3 { font-size: 1rem; margin: 1rem 0 .4rem; break-after: avoid; }
p { margin: .4rem 0; }
.soft { color: var(--soft); }
.verdict { border: 1px solid var(--line); border-left: .4rem solid var(--soft); border-radius: .3rem;
  background: var(--pane); padding: .8rem 1rem; }
.verdict strong { font-size: 1.3rem; margin-right: .6rem; }
.verdict.good { border-left-color: var(--good); background: var(--good-pane); }
.verdict.good strong { color: var(--good); }
.verdict.attention { border-left-color: var(--care); background: var(--care-pane); }
.verdict.attention strong { color: var(--care); }
.warning { border: 2px solid var(--care); border-radius: .3rem; color: var(--care);
  background: var(--care-pane); padding: .5rem 1rem; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; unicode-bidi: isolate; }
.facts td, .hash { overflow-wrap: anywhere; }
:lang(ko) { word-break: keep-all; }
thead th { color: var(--soft); font-weight: 600; }
tr { break-inside: avoid; }
.facts th { width: 14rem; font-weight: 400; color: var(--soft); }
.time, .number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.hash, pre { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
  font-size: .85rem; }
pre { background: var(--pane); border: 1px solid var(--line); border-radius: .3rem;
  padding: .7rem .9rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; margin: .6rem 0; }
svg text { fill: var(--text); font-size: 12px; }
svg .axis, svg .ahead { stroke: var(--accent); stroke-width: 2; fill: none; }
svg .ahead { stroke-dasharray: 2 5; }
svg circle { stroke: var(--accent); stroke-width: 2; fill: var(--accent); }
svg circle.hollow { fill: var(--page); }
svg .inside { fill: var(--page); text-anchor: middle; font-weight: 600; font-size: 11px; }
svg .inside.hollow { fill: var(--accent); }
footer { margin-top: 2rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 40rem) { .facts th, .facts td { display: block; width: auto; border: 0;
  padding-bottom: 0; } .facts td { padding-bottom: .5rem; } }
@media print {
  :root { color-scheme: light; --page: #ffffff; --text: #000000; --soft: #444444; --line: #bbbbbb;
    --pane: #ffffff; --accent: #000000; --good: #000000; --good-pane: #ffffff; --care: #000000;
    --care-pane: #ffffff; }
  @page { margin: 16mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; } h2 { margin-top: 1.2rem; }
  .verdict, .warning, svg { break-inside: avoid; }
  svg circle, svg .axis { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; }
  .scroll table { font-size: 8pt; }
  .hash, pre { font-size: 7.5pt; }
  th, td { padding-right: .5rem; }
}
)";

QString htmlEscaped(const QString &text) { return visibleText(text).toHtmlEscaped(); }

QString lines(const QString &text) { return htmlEscaped(text).replace(u'\n', "<br/>"_L1); }

QString element(QLatin1String name, QLatin1String css, const QString &inner)
{
    return css.isEmpty() ? u"<%1>%2</%1>\n"_s.arg(name, inner)
                         : u"<%1 class=\"%2\">%3</%1>\n"_s.arg(name, css, inner);
}

// Concatenated: texts may contain "%1".
QString cellHtml(const ReportDocument &document, const QString &value, QLatin1String css = {})
{
    return value.isEmpty() ? element("td"_L1, "soft"_L1, htmlEscaped(document.notRecorded))
                           : element("td"_L1, css, lines(value));
}

QString factsHtml(const ReportDocument &document, const QList<ReportDocument::Fact> &facts)
{
    QString html = u"<table class=\"facts\"><tbody>\n"_s;
    for (const ReportDocument::Fact &fact : facts)
        html += R"(<tr><th scope="row">)"_L1 + htmlEscaped(fact.label) + "</th>"_L1
            + cellHtml(document, fact.value) + "</tr>\n"_L1;
    return html + "</tbody></table>\n"_L1;
}

// Aligns numbers, times and hashes for comparison.
QLatin1String cssOf(const QString &value)
{
    const auto isOneOf = [&value](const QString &allowed) {
        return std::all_of(value.begin(), value.end(),
                           [&allowed](QChar c) { return allowed.contains(c); });
    };
    constexpr qsizetype sha256 = 64;
    if (value.size() == sha256 && isOneOf(u"0123456789abcdef"_s))
        return "hash"_L1;
    return isOneOf(u"0123456789-+: →"_s) ? "time"_L1 : QLatin1String();
}

// "… → …" of two times, which are never broken themselves.
QString brokenAtArrow(const QString &value)
{
    return cssOf(value) == "time"_L1 ? QString(value).replace(u" → "_s, u" →\n"_s) : value;
}

QString tableHtml(const ReportDocument::Table &table)
{
    QString html = u"<div class=\"scroll\"><table>\n<thead><tr>"_s;
    for (const QString &title : table.header)
        html += R"(<th scope="col">)"_L1 + htmlEscaped(title) + "</th>"_L1;
    html += "</tr></thead>\n<tbody>\n"_L1;
    for (const QStringList &row : table.rows) {
        html += "<tr>"_L1;
        for (const QString &value : row)
            html += element("td"_L1, cssOf(value), lines(brokenAtArrow(value)));
        html += "</tr>\n"_L1;
    }
    return html + "</tbody></table></div>\n"_L1;
}

// In axis units; wide characters count as their height.
double widthOf(const QString &text)
{
    constexpr double wide = 12;
    constexpr double narrow = 6.8;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? wide : narrow;
    return width;
}

// Visual only; the table below says the same.
QString axisSvg(const ReportDocument &document)
{
    constexpr double width = 900;
    constexpr double margin = 24;
    constexpr double y = 42;
    constexpr double radius = 10;
    const QList<ReportDocument::Point> &points = document.axis;
    if (points.size() < 2)
        return {};
    const double ahead = document.open ? 80 : 0;
    const double length = width - 2 * margin - ahead;
    const double total = std::max(1.0, double(points.constLast().atMs));
    const auto steps = double(points.size() - 1);
    const auto number = [](double value) {
        return QString::number(value, 'f', 1);
    };
    // Half by time, half by order: separates close events.
    const auto xOf = [&](qsizetype index) {
        const double byTime = std::clamp(double(points.at(index).atMs) / total, 0.0, 1.0);
        return margin + length * (byTime + double(index) / steps) / 2;
    };
    const double end = xOf(points.size() - 1);
    QString svg = u"<svg viewBox=\"0 0 900 84\" aria-hidden=\"true\" "
                  "xmlns=\"http://www.w3.org/2000/svg\">\n"_s;
    svg +=
        u"<path class=\"axis\" d=\"M%1 %2H%3\"/>\n"_s.arg(number(xOf(0)), number(y), number(end));
    if (document.open)
        svg += u"<path class=\"ahead\" d=\"M%1 %2H%3\"/>\n"_s.arg(number(end), number(y),
                                                                  number(width - margin));
    struct Row {
        double y;
        double freeFrom;
    };
    std::array rows{Row{y + radius + 18, 0}, Row{y - radius - 10, 0}};
    for (qsizetype i = 0; i < points.size(); ++i) {
        const ReportDocument::Point &point = points.at(i);
        const double x = xOf(i);
        svg += u"<circle%1 cx=\"%2\" cy=\"%3\" r=\"%4\"/>"_s.arg(
            point.filled ? QString() : u" class=\"hollow\""_s, number(x), number(y),
            number(radius));
        svg += u"<text class=\"inside%1\" x=\"%2\" y=\"%3\">%4</text>\n"_s.arg(
            point.filled ? QString() : u" hollow"_s, number(x), number(y + 4),
            QString::number(i + 1));
        // Only in the table if it fits nowhere.
        const double wide = widthOf(point.word);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width - wide));
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [left](const Row &one) { return left >= one.freeFrom; });
        if (row == rows.end())
            continue;
        row->freeFrom = left + wide + 10;
        svg += u"<text x=\"%1\" y=\"%2\">"_s.arg(number(left), number(row->y))
            + htmlEscaped(point.word) + "</text>\n"_L1;
    }
    return svg + "</svg>\n"_L1;
}

QString sectionHtml(const ReportDocument &document, const ReportDocument::Section &section)
{
    QString html = u"<section>\n"_s + element("h2"_L1, {}, htmlEscaped(section.title));
    if (!section.note.isEmpty())
        html += element("p"_L1, "soft"_L1, lines(section.note));
    if (section.timeline)
        html += axisSvg(document);
    if (!section.facts.isEmpty())
        html += factsHtml(document, section.facts);
    if (!section.table.rows.isEmpty())
        html += tableHtml(section.table);
    for (const ReportDocument::Code &code : section.codes) {
        html += element("h3"_L1, {}, htmlEscaped(code.caption));
        // HTML swallows a line break after <pre>.
        html += code.text.isEmpty() ? element("p"_L1, "soft"_L1, htmlEscaped(document.notRecorded))
                                    : u"<pre>\n"_s + htmlEscaped(code.text) + "</pre>\n"_L1;
    }
    return html + "</section>\n"_L1;
}

QLatin1String toneCss(ReportDocument::Tone tone)
{
    switch (tone) {
    case ReportDocument::Tone::Good:
        return "verdict good"_L1;
    case ReportDocument::Tone::Attention:
        return "verdict attention"_L1;
    case ReportDocument::Tone::Neutral:
        return "verdict"_L1;
    }
    return "verdict"_L1;
}

} // namespace

QByteArray reportHtml(const ReportDocument &document)
{
    const QByteArray css(style);
    const QByteArray cssHash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    const QString title = htmlEscaped(document.title);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + htmlEscaped(document.language) + "\">\n<head>\n"_L1;
    html += "<meta charset=\"utf-8\"/>\n"_L1;
    // A second defence behind escaping: allows nothing but this style.
    html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'sha256-"_L1
        + QString::fromLatin1(cssHash) + "'; base-uri 'none'; form-action 'none'\"/>\n"_L1;
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_L1;
    html += "<meta name=\"referrer\" content=\"no-referrer\"/>\n"_L1;
    html += "<title>"_L1 + title + "</title>\n<style>"_L1 + QString::fromLatin1(css)
        + "</style>\n</head>\n<body>\n<main>\n"_L1;
    html += "<header>\n<h1>"_L1 + title + "</h1>\n"_L1;
    for (const QString &warning : document.warnings)
        html += element("p"_L1, "warning"_L1, lines(warning));
    html += R"(<div class=")"_L1 + toneCss(document.tone) + R"("><p><strong>)"_L1
        + htmlEscaped(document.word) + R"(</strong><span class="time">)"_L1
        + htmlEscaped(document.when) + "</span></p>\n"_L1
        + element("p"_L1, {}, lines(document.meaning)) + "</div>\n</header>\n"_L1;
    for (const ReportDocument::Section &section : document.sections)
        html += sectionHtml(document, section);
    html += element("footer"_L1, {}, lines(document.footer)) + "</main>\n</body>\n</html>\n"_L1;
    return html.toUtf8();
}

} // namespace Console::Ui
