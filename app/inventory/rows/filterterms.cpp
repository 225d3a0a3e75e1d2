// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/filterterms.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

using Field = FilterTerm::Field;
using Problem = FilterTerm::Problem;
using Relation = FilterTerm::Relation;

struct FieldName {
    QLatin1String name;
    Field field;
};
constexpr std::array fieldNames{
    FieldName{"name"_L1, Field::Name},
    FieldName{"number"_L1, Field::Number},
    FieldName{"status"_L1, Field::Status},
    FieldName{"operation"_L1, Field::Operation},
    FieldName{"os"_L1, Field::Os},
    FieldName{"hypervisor"_L1, Field::Hypervisor},
    FieldName{"ip"_L1, Field::Ip},
    FieldName{"zone"_L1, Field::Zone},
    FieldName{"region"_L1, Field::Region},
    FieldName{"vpc"_L1, Field::Vpc},
    FieldName{"subnet"_L1, Field::Subnet},
    FieldName{"spec"_L1, Field::Spec},
    FieldName{"image"_L1, Field::Image},
    FieldName{"key"_L1, Field::Key},
    FieldName{"profile"_L1, Field::Profile},
    FieldName{"protected"_L1, Field::Protected},
    FieldName{"cpus"_L1, Field::Cpus},
    FieldName{"memory"_L1, Field::Memory},
    FieldName{"uptime"_L1, Field::Uptime},
    FieldName{"created"_L1, Field::Created},
    FieldName{"interrupted"_L1, Field::Interrupted},
};

struct StatusName {
    QLatin1String name;
    QLatin1String code; // folded
};
constexpr std::array statusNames{
    StatusName{"running"_L1, "run"_L1},      StatusName{"stopped"_L1, "nstop"_L1},
    StatusName{"initialized"_L1, "init"_L1}, StatusName{"created"_L1, "creat"_L1},
    StatusName{"terminated"_L1, "termt"_L1},
};

bool isNumeric(const FilterTerm &term)
{
    return term.field == Field::Cpus || term.field == Field::Memory || term.asksForTime();
}

// "1.5" and its lower-case unit.
struct Amount {
    double value = 0;
    QString unit;
};
std::optional<Amount> amountFrom(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.'))
        ++end;
    bool ok = false;
    const double value = QStringView(text).left(end).toDouble(&ok);
    return ok ? std::optional(Amount{value, text.mid(end).trimmed().toLower()}) : std::nullopt;
}

// Empty: out of range.
std::optional<qint64> wholeFrom(double value)
{
    constexpr double most = 1e18;
    return value >= 0 && value <= most ? std::optional(qint64(std::llround(value))) : std::nullopt;
}

std::optional<qint64> sizeFrom(const QString &text)
{
    static constexpr std::array units{std::pair{"k"_L1, 10}, std::pair{"m"_L1, 20},
                                      std::pair{"g"_L1, 30}, std::pair{"t"_L1, 40}};
    const auto amount = amountFrom(text);
    if (!amount)
        return std::nullopt;
    if (amount->unit.isEmpty()) // what users mean by memory:16
        return wholeFrom(std::ldexp(amount->value, 30));
    if (amount->unit == "b"_L1)
        return wholeFrom(amount->value);
    for (const auto &[unit, power] : units) {
        if (amount->unit == unit || amount->unit == unit + "b"_L1 || amount->unit == unit + "ib"_L1)
            return wholeFrom(std::ldexp(amount->value, power));
    }
    return std::nullopt;
}

std::optional<qint64> durationFrom(const QString &text)
{
    constexpr double day = 86'400'000;
    static constexpr std::array units{std::pair{"s"_L1, 1000.0},     std::pair{"m"_L1, 60'000.0},
                                      std::pair{"min"_L1, 60'000.0}, std::pair{"h"_L1, 3'600'000.0},
                                      std::pair{"d"_L1, day},        std::pair{"w"_L1, 7 * day}};
    const auto amount = amountFrom(text);
    if (!amount)
        return std::nullopt;
    for (const auto &[unit, ms] : units) {
        if (amount->unit == unit)
            return wholeFrom(amount->value * ms);
    }
    return std::nullopt;
}

void readNumber(FilterTerm &term, const QString &value)
{
    std::optional<qint64> number;
    if (term.field == Field::Cpus) {
        bool ok = false;
        number = value.toInt(&ok);
        if (!ok)
            number.reset();
        term.problem = Problem::NotANumber;
    } else if (term.field == Field::Memory) {
        number = sizeFrom(value);
        term.problem = Problem::NotASize;
    } else {
        number = durationFrom(value);
        term.problem = Problem::NotADuration;
    }
    if (number) {
        term.number = *number;
        term.problem = term.asksForTime() && term.relation == Relation::Is ? Problem::NotAnInstant
                                                                           : Problem::None;
    }
}

// Not "fe80" or "f2": parts of IPv6 and MAC addresses.
bool looksLikeField(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    const auto isHex = [](QChar c) {
        return c.toLower() >= u'a' && c.toLower() <= u'f';
    };
    return text.size() > 1 && std::all_of(text.begin(), text.end(), isLetter)
        && !std::all_of(text.begin(), text.end(), isHex);
}

// Full-width signs, as Korean and Japanese input methods type them. Positions stay.
QString withNarrowSigns(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xff01 + u'!');
    }
    return text;
}

// A term's first of : = < > outside quotes.
struct Operator {
    qsizetype from = -1;
    qsizetype size = 0;
    Relation relation = Relation::Is;
    bool isWhole = false;
};
Operator operatorOf(QStringView term)
{
    for (qsizetype i = 0; i < term.size(); ++i) {
        const QChar c = term[i];
        if (c == u'"')
            break;
        if (c == u':' || c == u'=')
            return {i, 1, Relation::Is, c == u'='};
        if (c == u'<' || c == u'>') {
            const bool orEqual = i + 1 < term.size() && term[i + 1] == u'=';
            const bool less = c == u'<';
            if (orEqual)
                return {i, 2, less ? Relation::LessOrEqual : Relation::GreaterOrEqual};
            return {i, 1, less ? Relation::Less : Relation::Greater};
        }
    }
    return {};
}

FilterTerm termFrom(const QString &whole)
{
    FilterTerm term;
    QString text = whole;
    if (text.size() > 1 && text.startsWith(u'-')) {
        term.isNot = true;
        text.remove(0, 1);
    }
    const Operator op = operatorOf(text);
    QString value = text;
    if (op.from > 0) {
        const auto name = QStringView(text).left(op.from);
        if (const auto field = filterFieldFromName(name)) {
            term.field = *field;
            term.relation = op.relation;
            term.isWhole = op.isWhole && !isNumeric(term);
            value = text.mid(op.from + op.size);
        } else if (looksLikeField(name)) {
            term.problem = Problem::UnknownField;
            return term;
        }
    }
    if (value.count(u'"') % 2 != 0) {
        term.problem = Problem::OpenQuote;
        return term;
    }
    value.remove(u'"');
    QString wanted = folded(value).simplified();
    if (term.field == Field::Status && term.relation == Relation::Is) {
        for (const StatusName &known : statusNames) {
            if (wanted != known.name)
                continue;
            wanted = known.code; // else "stopped" were "Stopped by a failure", too
            term.isWhole = true;
        }
    }
    term.value = wanted.toStdString();
    term.isInitials = hasLoneConsonant(wanted);
    if (term.value.empty()) {
        term.problem = Problem::NoValue;
    } else if (isNumeric(term)) {
        readNumber(term, folded(value).trimmed());
        term.value.clear();
    } else if (term.relation != Relation::Is) {
        term.problem = Problem::NotComparable;
    } else if (term.field == Field::Protected) {
        if (term.value != "yes" && term.value != "no")
            term.problem = Problem::NotYesOrNo;
        term.number = term.value == "yes" ? 1 : 0;
    }
    return term;
}

// * matches anything; the pattern covers the whole text.
bool matchesWildcard(std::string_view text, std::string_view pattern)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool fitsLetters(const FilterTerm &term, std::string_view value)
{
    if (term.value.find('*') != std::string::npos)
        return matchesWildcard(value, term.value);
    return term.isWhole ? value == term.value : value.starts_with(term.value);
}

bool fitsValue(const FilterTerm &term, std::string_view value)
{
    return fitsLetters(term, value)
        || (term.isInitials
            && fitsLetters(term, initialConsonants(QString::fromUtf8(value)).toStdString()));
}

bool fitsText(const FilterTerm &term, const QString &text)
{
    std::string value;
    appendFolded(value, text);
    return fitsValue(term, value);
}

// A line of the search key.
bool fitsLine(const FilterTerm &term, const StoreView &view, RowId row, int line)
{
    std::string_view rest = view.searchKey(row);
    for (; line > 0; --line)
        rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
    return fitsValue(term, rest.substr(0, rest.find('\n')));
}

bool compares(Relation relation, qint64 value, qint64 with)
{
    switch (relation) {
    case Relation::Is:
        return value == with;
    case Relation::Less:
        return value < with;
    case Relation::LessOrEqual:
        return value <= with;
    case Relation::Greater:
        return value > with;
    case Relation::GreaterOrEqual:
        return value >= with;
    }
    return false;
}

bool fitsSince(const FilterTerm &term, qint64 sinceMs, qint64 nowMs)
{
    return sinceMs != ServerHead::noTime && compares(term.relation, nowMs - sinceMs, term.number);
}

bool fitsInterrupted(const FilterTerm &term, const StoreView &view, RowId row,
                     const FilterContext &context)
{
    const auto last = context.interrupted ? context.interrupted->lastMs(view, row) : std::nullopt;
    return last && fitsSince(term, *last, context.nowMs);
}

bool fitsField(const FilterTerm &term, const StoreView &view, RowId row,
               const FilterContext &context)
{
    const PackedServer server = view.server(row);
    const ServerHead &head = server.head();
    const auto pooled = [&](TextPool::Id id) {
        return fitsText(term, view.text(id));
    };
    switch (term.field) {
    case Field::Word:
        return contains(view.searchKey(row), term.value);
    case Field::Name:
        return fitsLine(term, view, row, 0);
    case Field::Number:
        return fitsText(term, server.number());
    case Field::Status:
        return pooled(head.statusCode) || pooled(head.statusName) || fitsLine(term, view, row, 1);
    case Field::Operation:
        return pooled(head.operationCode) || fitsLine(term, view, row, 2);
    case Field::Os:
        return (head.osFamily() == Cloud::OsFamily::Windows && fitsText(term, u"windows"_s))
            || (head.osFamily() == Cloud::OsFamily::Linux && fitsText(term, u"linux"_s))
            || pooled(head.platformCode) || fitsLine(term, view, row, 3);
    case Field::Hypervisor:
        return pooled(head.hypervisorCode) || fitsLine(term, view, row, 4);
    case Field::Ip: {
        bool found = fitsText(term, server.publicIp());
        view.interfaces(row).forEachAddress(
            [&](const QString &ip) { found = found || fitsText(term, ip); });
        return found;
    }
    case Field::Zone:
        return pooled(head.zone);
    case Field::Region:
        return pooled(head.region);
    case Field::Vpc:
        return pooled(view.vpcText(row)) || pooled(head.vpcNo);
    case Field::Subnet:
        return pooled(view.subnetText(row)) || pooled(head.subnetNo);
    case Field::Spec:
        return pooled(head.specCode);
    case Field::Image:
        return pooled(head.imageProductCode) || pooled(head.imageNo);
    case Field::Key:
        return pooled(head.loginKeyName);
    case Field::Profile:
        return fitsText(term, view.profileName(view.profile(row)));
    case Field::Protected:
        return head.terminationProtected
            == (term.number == 1 ? ServerHead::Protected : ServerHead::Unprotected);
    case Field::Cpus:
        return head.cpuCount != 0 && compares(term.relation, head.cpuCount, term.number);
    case Field::Memory:
        return head.memoryBytes != 0 && compares(term.relation, head.memoryBytes, term.number);
    case Field::Uptime:
        return head.serverStatus() == Cloud::ServerStatus::Running
            && fitsSince(term, head.bootedMs, context.nowMs);
    case Field::Created:
        return fitsSince(term, head.createdMs, context.nowMs);
    case Field::Interrupted:
        return fitsInterrupted(term, view, row, context);
    }
    return false;
}

} // namespace

std::optional<FilterTerm::Field> filterFieldFromName(QStringView name)
{
    const QString wanted = folded(name.toString());
    const auto *const known =
        std::find_if(fieldNames.begin(), fieldNames.end(),
                     [&](const FieldName &one) { return one.name == wanted; });
    return known == fieldNames.end() ? std::nullopt : std::optional(known->field);
}

QStringList filterFieldNames()
{
    QStringList names;
    for (const FieldName &one : fieldNames)
        names += one.name;
    return names;
}

QString statusFilterName(const QString &code)
{
    for (const StatusName &known : statusNames) {
        if (code.compare(known.code, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return {};
}

QStringList filterValues(FilterTerm::Field field)
{
    switch (field) {
    case Field::Status:
        return {u"run"_s, u"nstop"_s, u"init"_s, u"creat"_s, u"termt"_s};
    case Field::Operation:
        return {u"null"_s, u"start"_s, u"shtdn"_s, u"resta"_s, u"termt"_s, u"migra"_s,
                u"copy"_s, u"setup"_s, u"hrest"_s, u"hshtd"_s, u"chng"_s,  u"creat"_s};
    case Field::Os:
        return {u"windows"_s, u"linux"_s};
    case Field::Hypervisor:
        return {u"xen"_s, u"kvm"_s, u"rhv"_s};
    case Field::Protected:
        return {u"yes"_s, u"no"_s};
    case Field::Word:
    case Field::Name:
    case Field::Number:
    case Field::Ip:
    case Field::Zone:
    case Field::Region:
    case Field::Vpc:
    case Field::Subnet:
    case Field::Spec:
    case Field::Image:
    case Field::Key:
    case Field::Profile:
    case Field::Cpus:
    case Field::Memory:
    case Field::Uptime:
    case Field::Created:
    case Field::Interrupted:
        return {};
    }
    return {};
}

std::vector<FilterTerm> filterTermsFromText(const QString &typed)
{
    std::vector<FilterTerm> terms;
    const QString text = withNarrowSigns(typed);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        bool quoted = false;
        for (; i < text.size() && (quoted || !text[i].isSpace()); ++i)
            quoted = quoted != (text[i] == u'"');
        FilterTerm term = termFrom(text.mid(from, i - from));
        term.position = int(from);
        term.length = int(i - from);
        terms.push_back(std::move(term));
    }
    return terms;
}

bool fits(const FilterTerm &term, const StoreView &view, RowId row, const FilterContext &context)
{
    return fitsField(term, view, row, context) != term.isNot;
}

} // namespace Console::Inventory
