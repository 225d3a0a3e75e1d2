// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace Console::Ui {

// Translates Qt's windows (buttons, menus, file dialog), not its errors: logs and journal are in
// English, and some errors are recognized by their text.
class QtWords final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool loadLanguage(const QString &code); // false: Qt's translation is not installed
    QString translate(const char *context, const char *sourceText,
                      const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace Console::Ui
