// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readinessprobe.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr qsizetype longestPaste = 256LL * 1024; // characters
constexpr qsizetype longestText = 300;
constexpr QLatin1String absentWord("absent");
constexpr QLatin1String pageFileKey("page_file");

enum class ValueKind { Text, Number, Time };

struct Key {
    QLatin1String name;
    ValueKind kind;
    bool mayBeAbsent;
};

// NOLINTBEGIN(modernize-use-designated-initializers): a table
constexpr std::array keys{
    Key{"host"_L1, ValueKind::Text, false}, Key{"taken"_L1, ValueKind::Time, false},
    Key{"boot_time"_L1, ValueKind::Time, false}, Key{"ram_bytes"_L1, ValueKind::Number, false},
    Key{"dump_free_bytes"_L1, ValueKind::Number, true},
    // Windows
    Key{"os_build"_L1, ValueKind::Number, false}, Key{"dump_type"_L1, ValueKind::Number, false},
    Key{"filter_pages"_L1, ValueKind::Number, true},
    Key{"auto_reboot"_L1, ValueKind::Number, false}, Key{"overwrite"_L1, ValueKind::Number, false},
    Key{"nmi_crash_dump"_L1, ValueKind::Number, true}, Key{"dump_file"_L1, ValueKind::Text, false},
    Key{"dump_old_bytes"_L1, ValueKind::Number, false},
    Key{"dedicated_dump_file"_L1, ValueKind::Text, true},
    Key{"dedicated_dump_bytes"_L1, ValueKind::Number, true},
    // Linux
    Key{"kernel"_L1, ValueKind::Text, false}, Key{"crashkernel"_L1, ValueKind::Text, true},
    Key{"crash_size_bytes"_L1, ValueKind::Number, true},
    Key{"crash_loaded"_L1, ValueKind::Number, true},
    Key{"kdump_service"_L1, ValueKind::Text, false},
    Key{"unknown_nmi_panic"_L1, ValueKind::Number, true},
    Key{"panic_on_unrecovered_nmi"_L1, ValueKind::Number, true},
    Key{"panic"_L1, ValueKind::Number, true}, Key{"dump_folder"_L1, ValueKind::Text, false},
    Key{"dump_target"_L1, ValueKind::Text, false}};
// NOLINTEND(modernize-use-designated-initializers)

const Key *keyNamed(const QString &name)
{
    const auto *const found = std::find_if(keys.begin(), keys.end(),
                                           [&name](const Key &key) { return key.name == name; });
    return found == keys.end() ? nullptr : found;
}

// ASCII digits only; other formats are not guessed.
std::optional<qint64> numberFrom(const QString &text)
{
    if (text.isEmpty()
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool understood = false;
    const qint64 number = text.toLongLong(&understood);
    return understood ? std::optional(number) : std::nullopt;
}

QDateTime timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return text.endsWith(u'Z') && time.isValid() ? time.toUTC() : QDateTime();
}

bool understood(const Key &key, const QString &value)
{
    if (key.mayBeAbsent && value == absentWord)
        return true;
    switch (key.kind) {
    case ValueKind::Text:
        return !value.isEmpty() && value.size() <= longestText;
    case ValueKind::Number:
        return numberFrom(value).has_value();
    case ValueKind::Time:
        return timeFrom(value).isValid();
    }
    return false;
}

std::optional<ReadinessProbe::PageFile> pageFileFrom(const QString &value)
{
    const qsizetype space = value.indexOf(u' ');
    const auto bytes = numberFrom(value.left(space));
    const QString path = space < 0 ? QString() : value.mid(space + 1).trimmed();
    if (!bytes || path.isEmpty() || path.size() > longestText)
        return std::nullopt;
    return ReadinessProbe::PageFile{.bytes = *bytes, .path = path};
}

// Removes clipboard additions and invisible characters.
QString cleaned(const QString &pasted)
{
    QString text = pasted;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const auto useless = [](QChar c) {
        return c != u'\n'
            && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                || c == QChar::ByteOrderMark);
    };
    text.replace(u'\t', u' ');
    text.removeIf(useless);
    return text;
}

} // namespace

Result<ReadinessProbe, ProbeError> ReadinessProbe::fromText(const QString &pasted)
{
    using Error = ProbeError::Kind;
    if (pasted.size() > longestPaste)
        return Failure{ProbeError{.kind = Error::TooLong}};
    static const QRegularExpression marker(u"^ncp-console-probe ([0-9]{1,6}) (begin|end)$"_s);
    QStringList inside;
    int beginnings = 0;
    bool ended = false;
    bool anything = false;
    const QStringList lines = cleaned(pasted).split(u'\n');
    for (const QString &untrimmed : lines) {
        const QString line = untrimmed.trimmed();
        anything = anything || !line.isEmpty();
        const auto match = marker.match(line);
        if (match.hasMatch()) {
            const int number = match.captured(1).toInt();
            if (number != format)
                return Failure{ProbeError{.kind = Error::OtherFormat, .number = number}};
            const bool begins = match.captured(2) == "begin"_L1;
            if (begins && ++beginnings > 1)
                return Failure{ProbeError{.kind = Error::SeveralOutputs}};
            ended = ended || (!begins && beginnings > 0);
        } else if (beginnings > 0 && !ended) {
            inside += line;
        }
    }
    if (beginnings == 0)
        return Failure{ProbeError{.kind = anything ? Error::NoOutput : Error::Empty}};
    if (!ended)
        return Failure{ProbeError{.kind = Error::Truncated}};

    ReadinessProbe probe;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const QString &line = inside.at(i);
        if (line.isEmpty())
            continue;
        static const QRegularExpression pair(u"^([a-z_]{1,40}): ?(.*)$"_s);
        const auto match = pair.match(line);
        // A wrapped line may cut a number.
        if (!match.hasMatch())
            return Failure{ProbeError{.kind = Error::Garbled, .number = int(i) + 1}};
        probe.take(match.captured(1), match.captured(2).trimmed());
    }
    if (probe.m_os == Cloud::OsFamily::Unknown || probe.m_notUnderstood.contains("system"_L1))
        return Failure{ProbeError{.kind = Error::NoSystem}};
    return probe;
}

void ReadinessProbe::take(const QString &key, const QString &value)
{
    const auto refuse = [this, &key] {
        if (!m_notUnderstood.contains(key))
            m_notUnderstood += key;
        m_values.remove(key);
    };
    if (key == "system"_L1) {
        const auto os = value == "windows"_L1 ? Cloud::OsFamily::Windows
            : value == "linux"_L1             ? Cloud::OsFamily::Linux
                                              : Cloud::OsFamily::Unknown;
        if (m_os != os && m_os != Cloud::OsFamily::Unknown)
            refuse(); // two systems
        m_os = os;
        return;
    }
    if (key == pageFileKey) {
        const auto file = pageFileFrom(value);
        if (file)
            m_pageFiles += *file;
        else if (value != absentWord)
            refuse();
        m_pageFilesTold = !m_notUnderstood.contains(key);
        return;
    }
    const Key *const known = keyNamed(key);
    if (!known || m_notUnderstood.contains(key))
        return;
    if (!understood(*known, value) || (m_values.contains(key) && m_values.value(key) != value))
        refuse();
    else
        m_values.insert(key, value);
}

QString ReadinessProbe::sourceFor(Cloud::OsFamily os)
{
    QString name;
    switch (os) {
    case Cloud::OsFamily::Windows:
        name = u":/probes/windows.ps1"_s;
        break;
    case Cloud::OsFamily::Linux:
        name = u":/probes/linux.sh"_s;
        break;
    case Cloud::OsFamily::Unknown:
        return {};
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The user need not read the licence.
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("# SPDX-"_L1); });
    return lines.join(u'\n');
}

QDateTime ReadinessProbe::taken() const { return timeFrom(text("taken"_L1)); }

std::optional<qint64> ReadinessProbe::number(QLatin1String key) const
{
    return numberFrom(m_values.value(key));
}

QString ReadinessProbe::text(QLatin1String key) const
{
    return absent(key) ? QString() : m_values.value(key);
}

bool ReadinessProbe::absent(QLatin1String key) const
{
    if (key == pageFileKey)
        return m_pageFilesTold && m_pageFiles.isEmpty();
    const Key *const known = keyNamed(key);
    return known && known->mayBeAbsent && m_values.value(key) == absentWord;
}

bool ReadinessProbe::told(QLatin1String key) const
{
    return key == pageFileKey ? m_pageFilesTold : m_values.contains(key);
}

QString ReadinessProbe::toText() const
{
    QStringList lines{u"ncp-console-probe %1 begin"_s.arg(format),
                      m_os == Cloud::OsFamily::Windows ? u"system: windows"_s : u"system: linux"_s};
    for (auto value = m_values.begin(); value != m_values.end(); ++value)
        lines += value.key() + u": "_s + value.value();
    for (const PageFile &file : m_pageFiles)
        lines += u"page_file: %1 "_s.arg(file.bytes) + file.path;
    if (absent(pageFileKey))
        lines += u"page_file: absent"_s;
    for (const QString &key : m_notUnderstood)
        lines += key + u": "_s; // read back as not understood
    lines += u"ncp-console-probe %1 end"_s.arg(format);
    return lines.join(u'\n') + u'\n';
}

} // namespace Console::Action
