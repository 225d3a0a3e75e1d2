// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Console::Action {

struct ProbeError {
    enum class Kind {
        Empty,
        TooLong,
        NoOutput,
        Truncated,
        SeveralOutputs, // unclear which one counts
        OtherFormat,    // of another console version; `number`: format
        Garbled,        // unexpected line; `number`: its position
        NoSystem        // system not named
    };
    Kind kind = Kind::NoOutput;
    int number = 0;
    friend bool operator==(const ProbeError &, const ProbeError &) = default;
};

// Pasted output of resources/probes/*, untrusted. Values not understood count as not told.
class ReadinessProbe
{
public:
    static constexpr int format = 1;

    struct PageFile {
        qint64 bytes = 0;
        QString path = {};
        friend bool operator==(const PageFile &, const PageFile &) = default;
    };

    static Result<ReadinessProbe, ProbeError> fromText(const QString &pasted);
    // Script for this family; empty: none.
    static QString sourceFor(Cloud::OsFamily os);

    Cloud::OsFamily os() const { return m_os; }
    QString host() const { return text(QLatin1String("host")); }
    QDateTime taken() const; // UTC by the guest's clock; invalid: not told
    // Empty: not told or absent.
    std::optional<qint64> number(QLatin1String key) const;
    QString text(QLatin1String key) const;
    bool absent(QLatin1String key) const; // the probe looked and did not find it
    bool told(QLatin1String key) const;
    const QList<PageFile> &pageFiles() const { return m_pageFiles; }
    const QStringList &notUnderstood() const { return m_notUnderstood; }

    // Known values; fromText() reads it.
    QString toText() const;

    friend bool operator==(const ReadinessProbe &, const ReadinessProbe &) = default;

private:
    void take(const QString &key, const QString &value);

    Cloud::OsFamily m_os = Cloud::OsFamily::Unknown;
    QMap<QString, QString> m_values; // checked, known keys only
    QList<PageFile> m_pageFiles;
    bool m_pageFilesTold = false;
    QStringList m_notUnderstood;
};

} // namespace Console::Action
