// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/profile/fieldtext.h"

#include <QLineEdit>

namespace Console::Ui {

// As UTF-8. The caller wipes the text.
Secret secretIn(const QString &text);
// Also in memory, and clears the field.
void wipeText(QLineEdit &edit);

// A secret's field. Input leaves only as a Secret and is overwritten in memory. No copy, undo or
// completion.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    bool isEmpty() const { return text().isEmpty(); }
    // Without surrounding blanks and line ends. Keeps the field.
    Secret secret() const;
    bool hasBlanksAround() const; // secret() removes them
    void setSecret(const Secret &secret);
    Secret take(); // clears the field
    void wipe();   // clears the field
};

} // namespace Console::Ui
