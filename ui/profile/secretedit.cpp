// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/secretedit.h"

#include <QSignalBlocker>
#include <QStringDecoder>
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

Secret secretIn(const QString &text)
{
    // Fixed size: growing would leave copies behind.
    QByteArray bytes(text.size() * 3, Qt::Uninitialized); // UTF-8: at most 3 per unit
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *const end = encode.appendToBuffer(bytes.data(), text);
    Secret secret(QByteArrayView(bytes.constData(), end - bytes.constData()));
    Console::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Secret SecretEdit::secret() const
{
    const Secret typed = secretIn(text()); // shares the field's buffer
    return Secret(Profile::trimmedBytes(typed.bytes()).bytes);
}

void SecretEdit::setSecret(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    QString plain(bytes.size(), Qt::Uninitialized); // at most one unit per byte
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QChar *const end = decode.appendToBuffer(plain.data(), bytes);
    const QString shown(plain.constData(), end - plain.constData());
    setText(shown);                                       // shares it
    Console::wipe(reinterpret_cast<char *>(plain.data()), // NOLINT: its bytes are what matters
                  static_cast<std::size_t>(plain.size()) * sizeof(QChar));
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

void SecretEdit::wipe() { wipeText(*this); }

void wipeText(QLineEdit &edit)
{
    {
        const QString typed = edit.text();
        // In place: writing through QString would detach and keep the original.
        auto *const units = const_cast<QChar *>(typed.constData());
        if (!typed.isEmpty())
            Console::wipe(reinterpret_cast<char *>(units),
                          static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    }
    edit.setText({}); // also clears the undo history
}

} // namespace Console::Ui
