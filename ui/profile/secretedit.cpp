// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/secretedit.h"

#include <QSignalBlocker>
#include <QStringEncoder>

namespace Console::Ui {

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::NoContextMenu);
    constexpr int longestKey = 1024;
    setMaxLength(longestKey);
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker quiet(this);
    wipe();
}

Secret SecretEdit::secret() const
{
    const QString typed = text(); // shares the field's buffer
    // Fixed size: growing would leave copies behind.
    QByteArray bytes(typed.size() * 3, Qt::Uninitialized); // UTF-8: at most 3 per unit
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *const end = encode.appendToBuffer(bytes.data(), typed);
    const QByteArrayView all(bytes.constData(), end - bytes.constData());
    Secret secret{Profile::trimmedBytes(all).bytes};
    Console::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

bool SecretEdit::hasBlanksAround() const
{
    const QString typed = text(); // shares the buffer
    return !typed.isEmpty() && (typed.front().isSpace() || typed.back().isSpace());
}

Secret SecretEdit::take()
{
    Secret taken = secret();
    wipe();
    return taken;
}

void SecretEdit::wipe()
{
    {
        const QString typed = text();
        // In place: writing through QString would detach and keep the original.
        auto *const units = const_cast<QChar *>(typed.constData());
        if (!typed.isEmpty())
            Console::wipe(reinterpret_cast<char *>(units),
                          static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    }
    setText({}); // also clears the undo history
}

} // namespace Console::Ui
