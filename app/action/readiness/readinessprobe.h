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

// Why a pasted text is no output of the probe that could be judged.
struct ProbeError {
    enum class Kind {
        Empty,
        TooLong,
        NoOutput,      // no first line of a probe
        Truncated,     // no last line
        SeveralOutputs, // which of them counts cannot be told
        OtherFormat,   // of another console's probe; `number` is the format
        Garbled,       // a line that the probe does not print; `number` counts from its first line
        NoSystem       // it does not say which system it comes from
    };
    Kind kind = Kind::NoOutput;
    int number = 0;
    friend bool operator==(const ProbeError &, const ProbeError &) = default;
};

// What resources/probes/* printed in a guest. The text comes out of a clipboard and may be
// anything: a value that is not understood is not told, never guessed at.
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
    // The source of the probe for a guest of this family; empty: there is none.
    static QString sourceFor(Cloud::OsFamily os);

    Cloud::OsFamily os() const { return m_os; }
    QString host() const { return text(QLatin1String("host")); }
    QDateTime taken() const; // UTC, by the guest's clock; invalid: not told
    // Empty: not told, or told to be absent.
    std::optional<qint64> number(QLatin1String key) const;
    QString text(QLatin1String key) const;
    bool absent(QLatin1String key) const; // looked for by the probe, and not there
    bool told(QLatin1String key) const;   // a value or its absence
    const QList<PageFile> &pageFiles() const { return m_pageFiles; }
    const QStringList &notUnderstood() const { return m_notUnderstood; } // keys

    // What is known, in the probe's own form: fromText() reads it back.
    QString toText() const;

    friend bool operator==(const ReadinessProbe &, const ReadinessProbe &) = default;

private:
    void take(const QString &key, const QString &value);

    Cloud::OsFamily m_os = Cloud::OsFamily::Unknown;
    QMap<QString, QString> m_values; // checked; of known keys only
    QList<PageFile> m_pageFiles;
    bool m_pageFilesTold = false;
    QStringList m_notUnderstood;
};

} // namespace Console::Action
