// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/missingdisplay.h"

#include <QList>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

struct KeptBack {
    QtMsgType type = QtDebugMsg;
    const char *category = nullptr; // a literal or a category's own
    QString text;
};

struct Waiting {
    MissingDisplay::Handler handler = nullptr;
    QtMessageHandler before = nullptr;
    QList<KeptBack> messages;
};

Waiting &waiting()
{
    static Waiting one;
    return one;
}

QString sentence()
{
    QStringList known;
    for (const char *const name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (const QString value = qEnvironmentVariable(name).simplified(); !value.isEmpty())
            known += u"%1=%2"_s.arg(QLatin1String(name), value);
    }
    return known.isEmpty() ? u"there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"_s
                           : u"no display can be opened (%1)"_s.arg(known.join(u", "_s));
}

void keepBack(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Qt's only fatal words about displays name the platform plugin.
    if (type == QtFatalMsg && text.contains("platform"_L1))
        waiting().handler(sentence());
    else if (type == QtFatalMsg)
        waiting().before(type, context, text);
    else
        waiting().messages.append({type, context.category, text});
}

} // namespace

MissingDisplay::MissingDisplay(Handler handler)
{
    waiting().handler = handler;
    waiting().before = qInstallMessageHandler(keepBack);
}

MissingDisplay::~MissingDisplay()
{
    qInstallMessageHandler(waiting().before);
    for (const KeptBack &one : std::exchange(waiting().messages, {}))
        waiting().before(one.type, QMessageLogContext(nullptr, 0, nullptr, one.category), one.text);
}

} // namespace Console::Desktop
