// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/importsources.h"

#include "app/cloud/lookalike.h"
#include "app/core/folders.h"
#include "app/profile/fieldtext.h"
#include "app/profile/profilefields.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

ImportCandidate emptyCandidate(const QString &name, ImportOrigin origin)
{
    return {.profile = {.id = QUuid::createUuid(),
                        .name = name,
                        .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
                        .guard = GuardLevel::Production},
            .origin = origin};
}

void note(ImportCandidate &candidate, ImportNote what)
{
    if (!candidate.notes.contains(what))
        candidate.notes.append(what);
}

QByteArrayView cleaned(ImportCandidate &candidate, QByteArrayView value)
{
    const FieldBytes inner = withoutQuotes(value);
    if (inner.changed())
        note(candidate, ImportNote::SpacesTrimmed);
    return inner.bytes;
}

// Cuts texts of unreasonable length.
void takeAccessKey(ImportCandidate &candidate, QByteArrayView value)
{
    const QByteArrayView key = cleaned(candidate, value);
    candidate.profile.accessKeyId =
        QString::fromUtf8(key.first(std::min(key.size(), longestAccessKeyId + 1)));
}

void takeSecret(ImportCandidate &candidate, QByteArrayView value)
{
    const QByteArrayView secret = cleaned(candidate, value);
    candidate.secret = secret.isEmpty() ? nullptr : std::make_shared<Secret>(secret);
}

void takeUrl(ImportCandidate &candidate, QByteArrayView value)
{
    const QByteArrayView url = withoutQuotes(value).bytes;
    if (url.isEmpty())
        return;
    const QString text = QString::fromUtf8(url.first(std::min(url.size(), longestUrl + 1)));
    const auto gateway = Cloud::Gateway::fromText(text);
    const bool usable = gateway && !gatewayFault(text);
    candidate.profile.gateway =
        usable ? gateway.value() : Cloud::Gateway::of(Cloud::Environment::Public);
    if (!usable)
        note(candidate, ImportNote::UrlNotUsable);
}

void conclude(ImportCandidate &candidate)
{
    if (candidate.profile.accessKeyId.isEmpty())
        note(candidate, ImportNote::NoAccessKey);
    else if (accessKeyIdFault(candidate.profile.accessKeyId))
        note(candidate, ImportNote::AccessKeyNotUsable);
    if (!candidate.secret)
        note(candidate, ImportNote::NoSecret);
    else if (secretFault(candidate.secret->bytes()))
        note(candidate, ImportNote::SecretNotUsable);
}

// Configure file.

enum class Key { AccessKey, Secret, Url };

// The file's own names first, then those of the variables.
constexpr std::array<std::pair<QByteArrayView, Key>, 6> keyWords{
    {{"ncloud_access_key_id", Key::AccessKey},
     {"ncloud_secret_access_key", Key::Secret},
     {"ncloud_api_url", Key::Url},
     {"ncloud_access_key", Key::AccessKey},
     {"ncloud_secret_key", Key::Secret},
     {"ncloud_api_gw", Key::Url}}};

std::optional<Key> keyFrom(QByteArrayView word)
{
    for (const auto &[known, key] : keyWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return key;
    }
    return std::nullopt;
}

// As `ncloud configure` asks: "Ncloud Access Key ID []: AKID".
std::optional<std::pair<Key, QByteArrayView>> answerIn(QByteArrayView line)
{
    const qsizetype before = line.indexOf('['); // the value until now
    const qsizetype after = line.indexOf("]:");
    if (before < 0 || after < before)
        return std::nullopt;
    QByteArray word = trimmedBytes(line.first(before)).bytes.toByteArray();
    const auto key = keyFrom(word.replace(' ', '_'));
    return key ? std::optional(std::pair(*key, line.sliced(after + 2))) : std::nullopt;
}

// How many bytes at both ends differ; enough to find a slip of the fingers.
qsizetype differing(QByteArrayView a, QByteArrayView b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    return std::max(a.size(), b.size());
}

// What stands before '=' may be a secret: only what is like a name is quoted.
LineRemark remarkOn(qsizetype line, QByteArrayView word)
{
    constexpr qsizetype longestWord = 40;
    constexpr qsizetype near = 4;
    const QByteArray plain = word.first(std::min(word.size(), longestWord + 1)).toByteArray();
    const bool isName = word.size() <= longestWord
        && std::all_of(plain.begin(), plain.end(),
                       [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
    const auto best = std::min_element(
        keyWords.begin(), keyWords.begin() + 3, [&plain](const auto &a, const auto &b) {
            return differing(plain.toLower(), a.first) < differing(plain.toLower(), b.first);
        });
    const bool isNear =
        word.size() <= longestWord && differing(plain.toLower(), best->first) <= near;
    if (isNear || (isName && plain.startsWith("ncloud_")))
        return {.line = line,
                .kind = LineRemark::Kind::NameNotKnown,
                .word = QString::fromLatin1(plain),
                .like = isNear ? QString::fromLatin1(best->first) : QString()};
    return {.line = line};
}

// As in a shell: one pair around the whole value.
QByteArrayView unquoted(QByteArrayView value)
{
    const bool quoted = value.size() >= 2 && value.front() == value.back()
        && (value.front() == '"' || value.front() == '\'');
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

// UTF-8 of UTF-16, with or without a byte order mark. Empty: it is not UTF-16. Holds secrets.
QByteArray fromUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto first = static_cast<quint8>(bytes[0]);
    const auto second = static_cast<quint8>(bytes[1]);
    const bool little = (first == 0xFF && second == 0xFE) || (first != 0 && second == 0);
    const bool big = (first == 0xFE && second == 0xFF) || (first == 0 && second != 0);
    if (!little && !big)
        return {};
    QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    QString text(decode.requiredSpace(bytes.size()), Qt::Uninitialized); // no growing copies
    QChar *const end = decode.appendToBuffer(text.data(), bytes);
    const qsizetype length = end - text.constData();
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QByteArray utf8(encode.requiredSpace(length), Qt::Uninitialized);
    char *const last = encode.appendToBuffer(utf8.data(), QStringView(text).first(length));
    utf8.truncate(last - utf8.constData());
    wipe(reinterpret_cast<char *>(text.data()), // NOLINT: its bytes are what matters
         static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return utf8;
}

class ConfigureReader
{
public:
    ConfigureContents read(QByteArrayView contents);

private:
    void remark(const LineRemark &one);
    void takeLine(QByteArrayView line);
    void openSection(QByteArrayView header);
    void takeValue(Key key, QByteArrayView value);
    void closeSection();

    ConfigureContents m_read;
    QSet<QString> m_sections; // nameKey()
    qsizetype m_line = 0;     // from 1
    ImportCandidate m_current = emptyCandidate(u"configure"_s, ImportOrigin::Configure);
    QList<Key> m_seen;
};

ConfigureContents ConfigureReader::read(QByteArrayView contents)
{
    const auto isLineEnd = [](char c) {
        return c == '\n' || c == '\r';
    };
    if (contents.startsWith("\xEF\xBB\xBF")) // byte order mark
        contents = contents.sliced(3);
    while (!contents.isEmpty() && m_read.candidates.size() < mostCandidates) {
        const qsizetype end =
            std::find_if(contents.begin(), contents.end(), isLineEnd) - contents.begin();
        ++m_line;
        takeLine(contents.first(end));
        const bool two = contents.sliced(end).startsWith("\r\n");
        contents = contents.sliced(std::min(end + (two ? 2 : 1), contents.size()));
    }
    if (m_read.candidates.size() < mostCandidates)
        closeSection();
    return std::exchange(m_read, {});
}

void ConfigureReader::remark(const LineRemark &one)
{
    if (m_read.remarks.size() < mostRemarks)
        m_read.remarks.append(one);
}

void ConfigureReader::takeLine(QByteArrayView line)
{
    const QByteArrayView inner = trimmedBytes(line).bytes;
    if (inner.isEmpty() || inner.startsWith('#') || inner.startsWith(';'))
        return;
    // Even an unclosed header ends the section: keys must not mix.
    if (inner.startsWith('[')) {
        openSection(inner.sliced(1));
        return;
    }
    if (const auto answer = answerIn(line))
        return takeValue(answer->first, answer->second);
    const qsizetype sign = line.indexOf('='); // secrets may contain more
    if (sign < 0)
        return remark({.line = m_line});
    QByteArrayView word = trimmedBytes(line.first(sign)).bytes;
    constexpr QByteArrayView shells = "export ";
    if (word.startsWith(shells))
        word = trimmedBytes(word.sliced(shells.size())).bytes;
    if (const auto key = keyFrom(word))
        takeValue(*key, line.sliced(sign + 1));
    else
        remark(remarkOn(m_line, word));
}

void ConfigureReader::openSection(QByteArrayView header)
{
    closeSection();
    const qsizetype close = header.indexOf(']');
    const QByteArrayView inner = trimmedBytes(close < 0 ? header : header.first(close)).bytes;
    const QString found =
        QString::fromUtf8(inner.first(std::min<qsizetype>(inner.size(), 4 * longestName)));
    const auto fault = nameFault(found, {});
    const QString key = nameKey(found);
    if (!fault && m_sections.contains(key))
        remark({.line = m_line, .kind = LineRemark::Kind::SectionRepeated, .word = found});
    m_sections.insert(key);
    if (!fault) {
        m_current.profile.name = found;
        return;
    }
    QString name = found;
    name.removeIf([](QChar c) { return !c.isPrint() || c == QChar::ReplacementCharacter; });
    name = uniqueName(trimmed(name).text, {}); // limits its length
    if (!name.isEmpty() && !nameFault(name, {}))
        m_current.profile.name = name;
    if (fault != FieldFault::Empty)
        note(m_current, ImportNote::NameChanged);
}

void ConfigureReader::takeValue(Key key, QByteArrayView value)
{
    if (m_seen.contains(key))
        note(m_current, ImportNote::ValueRepeated);
    else
        m_seen.append(key);
    while (value.startsWith(' ') || value.startsWith('\t'))
        value = value.sliced(1);
    const QByteArrayView inner = trimmedBytes(value).bytes;
    if (const QByteArrayView bare = unquoted(inner); bare.size() < inner.size()) {
        note(m_current, ImportNote::QuotesRemoved);
        value = bare;
    }
    switch (key) {
    case Key::AccessKey:
        takeAccessKey(m_current, value);
        break;
    case Key::Secret:
        takeSecret(m_current, value);
        break;
    case Key::Url:
        takeUrl(m_current, value);
        break;
    }
}

void ConfigureReader::closeSection()
{
    if (!m_current.profile.accessKeyId.isEmpty() || m_current.secret) {
        conclude(m_current);
        const bool twice = std::any_of(
            m_read.candidates.cbegin(), m_read.candidates.cend(), [this](const auto &one) {
                return one.profile.name == m_current.profile.name
                    && one.profile.accessKeyId == m_current.profile.accessKeyId
                    && one.profile.gateway == m_current.profile.gateway
                    && bool(one.secret) == bool(m_current.secret)
                    && (!one.secret || one.secret->bytes() == m_current.secret->bytes());
            });
        if (!twice)
            m_read.candidates.append(std::move(m_current));
    }
    m_current = emptyCandidate(u"configure"_s, ImportOrigin::Configure);
    m_seen.clear();
}

// Environment variables.

// Wiped at the end: may be a secret.
class Variable
{
public:
    explicit Variable(const char *name) : m_name(name), m_value(qgetenv(name)) { }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;
    ~Variable() { wipe(m_value.data(), static_cast<std::size_t>(m_value.size())); }

    QByteArrayView bytes() const { return m_value; }
    bool isSet() const { return !withoutQuotes(m_value).bytes.isEmpty(); }
    QString name() const { return QString::fromLatin1(m_name); }

private:
    const char *m_name;
    QByteArray m_value;
};

const Variable &firstSet(const Variable &one, const Variable &other)
{
    return one.isSet() ? one : other;
}

void takeSite(ImportCandidate &candidate, QByteArrayView value)
{
    const QByteArrayView site = withoutQuotes(value).bytes;
    static constexpr std::array<std::pair<QByteArrayView, Cloud::Environment>, 3> words{
        {{"public", Cloud::Environment::Public},
         {"gov", Cloud::Environment::Government},
         {"fin", Cloud::Environment::Financial}}};
    for (const auto &[word, environment] : words) {
        if (site.compare(word, Qt::CaseInsensitive) == 0) {
            candidate.profile.gateway = Cloud::Gateway::of(environment);
            return;
        }
    }
    note(candidate, ImportNote::SiteNotKnown);
}

void takePlace(ImportCandidate &candidate)
{
    const Variable gateway("NCLOUD_API_GW");
    const Variable url("NCLOUD_API_URL");
    const Variable site("NCLOUD_SITE");
    const Variable region("NCLOUD_REGION");
    if (gateway.isSet() || url.isSet()) {
        takeUrl(candidate, firstSet(gateway, url).bytes());
        candidate.variables += firstSet(gateway, url).name();
    } else if (site.isSet()) {
        takeSite(candidate, site.bytes());
        candidate.variables += site.name();
    }
    if (!region.isSet())
        return;
    candidate.variables += region.name();
    candidate.profile.region =
        Cloud::RegionCode::fromText(QString::fromUtf8(withoutQuotes(region.bytes()).bytes));
    if (!candidate.profile.region)
        note(candidate, ImportNote::RegionNotACode);
}

ImportCandidate fromVariables(const Variable &id, const Variable &secret)
{
    ImportCandidate candidate =
        emptyCandidate(u"Environment"_s, ImportOrigin::EnvironmentVariables);
    takeAccessKey(candidate, id.bytes());
    takeSecret(candidate, secret.bytes());
    for (const Variable *const one : {&id, &secret}) {
        if (one->isSet())
            candidate.variables += one->name();
    }
    takePlace(candidate);
    conclude(candidate);
    return candidate;
}

} // namespace

ConfigureContents candidatesFromConfigure(QByteArrayView contents)
{
    if (contents.size() > largestConfigure)
        return {};
    QByteArray utf8 = fromUtf16(contents);
    auto read = ConfigureReader().read(utf8.isEmpty() ? contents : QByteArrayView(utf8));
    wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return read;
}

std::optional<ImportCandidate> keyPairIn(QByteArrayView text)
{
    auto read = candidatesFromConfigure(text);
    const auto whole =
        std::find_if(read.candidates.cbegin(), read.candidates.cend(), [](const auto &one) {
            return one.secret && !accessKeyIdFault(one.profile.accessKeyId)
                && !secretFault(one.secret->bytes());
        });
    return whole == read.candidates.cend() ? std::nullopt : std::optional(*whole);
}

QString configureFile() { return Folders::homeFolder() + u"/.ncloud/configure"_s; }

Result<ConfigureContents, ImportFileError> candidatesFromConfigureFile(const QString &file)
{
    using Kind = ImportFileError::Kind;
    const QFileInfo info(file);
    if (!info.exists())
        return Failure{ImportFileError{.kind = Kind::Missing}};
    if (!info.isFile()) // opening a pipe would block
        return Failure{ImportFileError{.technical = u"not a regular file"_s}};
    if (info.size() > largestConfigure)
        return Failure{ImportFileError{.kind = Kind::TooLarge}};
    QFile in(file);
    // Unbuffered: QFile's buffer would keep secrets.
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{ImportFileError{.technical = in.errorString()}};
    QByteArray contents(info.size() + 1, Qt::Uninitialized); // one more, to detect growth
    qsizetype length = 0;
    while (length < contents.size()) {
        const qint64 got = in.read(contents.data() + length, contents.size() - length);
        if (got <= 0)
            break;
        length += got;
    }
    const bool whole = length < contents.size() && in.error() == QFile::NoError;
    auto candidates = whole ? candidatesFromConfigure(QByteArrayView(contents).first(length))
                            : ConfigureContents();
    wipe(contents.data(), static_cast<std::size_t>(contents.size()));
    if (!whole)
        return Failure{ImportFileError{.technical = in.error() == QFile::NoError
                                           ? u"it changed while it was read"_s
                                           : in.errorString()}};
    return candidates;
}

QList<ImportCandidate> candidatesFromEnvironment()
{
    const Variable accessKeyId("NCLOUD_ACCESS_KEY_ID");
    const Variable secretAccessKey("NCLOUD_SECRET_ACCESS_KEY");
    const Variable accessKey("NCLOUD_ACCESS_KEY");
    const Variable secretKey("NCLOUD_SECRET_KEY");
    QList<ImportCandidate> candidates;
    if (accessKeyId.isSet() && secretAccessKey.isSet())
        candidates.append(fromVariables(accessKeyId, secretAccessKey));
    if (accessKey.isSet() && secretKey.isSet()) {
        ImportCandidate second = fromVariables(accessKey, secretKey);
        if (candidates.isEmpty()
            || second.profile.accessKeyId != candidates.first().profile.accessKeyId)
            candidates.append(std::move(second));
    }
    const Variable &firstId = firstSet(accessKeyId, accessKey);
    const Variable &firstSecret = firstSet(secretAccessKey, secretKey);
    if (candidates.isEmpty() && (firstId.isSet() || firstSecret.isSet()))
        candidates.append(fromVariables(firstId, firstSecret));
    return candidates;
}

void noteDangers(ImportCandidate &candidate)
{
    if (Cloud::resemblesProvider(candidate.profile.gateway.url().host()))
        note(candidate, ImportNote::HostResembles);
    if (lowersGuard(GuardLevel::Production, candidate.profile.guard))
        note(candidate, ImportNote::GuardBelowProduction);
}

bool leavesKeyToEachPerson(const ImportCandidate &candidate)
{
    return candidate.origin == ImportOrigin::ProfileFile && candidate.profile.accessKeyId.isEmpty()
        && !candidate.secret;
}

QString maskedKey(const QString &accessKeyId)
{
    if (accessKeyId.isEmpty())
        return {};
    if (accessKeyId.size() < 12)
        return u"••••"_s;
    return accessKeyId.first(4) + u'…' + accessKeyId.last(4);
}

} // namespace Console::Profile
