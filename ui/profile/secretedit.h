// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/profile/fieldtext.h"

#include <QLineEdit>

namespace Console::Ui {

// A field for a secret. What is typed leaves it only as a Secret, and is overwritten in place
// then, and when the field goes. Nothing can be copied out of it, undone or completed.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    bool isEmpty() const { return text().isEmpty(); }
    // What is typed, without blanks and line ends around it. It stays in the field.
    Secret secret() const;
    bool hasBlanksAround() const; // which secret() leaves out
    Secret take(); // and leaves the field empty
    void wipe(); // leaves the field empty
};

} // namespace Console::Ui
