// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/importsources.h"

#include "app/core/folders.h"
#include "app/profile/fieldtext.h"
#include "app/profile/profilefields.h"

#include <QFile>
#include <QFileInfo>

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

std::optional<Key> keyFrom(QByteArrayView word)
{
    static constexpr std::array<std::pair<QByteArrayView, Key>, 3> words{
        {{"ncloud_access_key_id", Key::AccessKey},
         {"ncloud_secret_access_key", Key::Secret},
         {"ncloud_api_url", Key::Url}}};
    for (const auto &[known, key] : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return key;
    }
    return std::nullopt;
}

class ConfigureReader
{
public:
    QList<ImportCandidate> read(QByteArrayView contents);

private:
    void takeLine(QByteArrayView line);
    void openSection(QByteArrayView header);
    void takeValue(Key key, QByteArrayView value);
    void closeSection();

    QList<ImportCandidate> m_done;
    ImportCandidate m_current = emptyCandidate(u"configure"_s, ImportOrigin::Configure);
    QList<Key> m_seen;
};

QList<ImportCandidate> ConfigureReader::read(QByteArrayView contents)
{
    const auto isLineEnd = [](char c) {
        return c == '\n' || c == '\r';
    };
    if (contents.startsWith("\xEF\xBB\xBF")) // byte order mark
        contents = contents.sliced(3);
    while (!contents.isEmpty() && m_done.size() < mostCandidates) {
        const qsizetype end =
            std::find_if(contents.begin(), contents.end(), isLineEnd) - contents.begin();
        takeLine(contents.first(end));
        contents = contents.sliced(std::min(end + 1, contents.size()));
    }
    if (m_done.size() < mostCandidates)
        closeSection();
    return std::exchange(m_done, {});
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
    const qsizetype sign = line.indexOf('='); // secrets may contain more
    if (sign < 0)
        return;
    const auto key = keyFrom(trimmedBytes(line.first(sign)).bytes);
    if (key)
        takeValue(*key, line.sliced(sign + 1));
}

void ConfigureReader::openSection(QByteArrayView header)
{
    closeSection();
    const qsizetype close = header.indexOf(']');
    const QByteArrayView inner = trimmedBytes(close < 0 ? header : header.first(close)).bytes;
    const QString found =
        QString::fromUtf8(inner.first(std::min<qsizetype>(inner.size(), 4 * longestName)));
    const auto fault = nameFault(found, {});
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
        m_done.append(std::move(m_current));
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

ImportCandidate fromVariables(const Variable &accessKey, const Variable &secret)
{
    ImportCandidate candidate =
        emptyCandidate(u"Environment"_s, ImportOrigin::EnvironmentVariables);
    takeAccessKey(candidate, accessKey.bytes());
    takeSecret(candidate, secret.bytes());
    for (const Variable *const one : {&accessKey, &secret}) {
        if (one->isSet())
            candidate.variables += one->name();
    }
    takePlace(candidate);
    conclude(candidate);
    return candidate;
}

} // namespace

QList<ImportCandidate> candidatesFromConfigure(QByteArrayView contents)
{
    if (contents.size() > largestConfigure)
        return {};
    return ConfigureReader().read(contents);
}

QString configureFile() { return Folders::homeFolder() + u"/.ncloud/configure"_s; }

Result<QList<ImportCandidate>, ImportFileError> candidatesFromConfigureFile(const QString &file)
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
                            : QList<ImportCandidate>();
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
