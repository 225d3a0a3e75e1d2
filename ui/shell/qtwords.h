// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace Console::Ui {

// Qt's own words in its windows: standard buttons, context menus, the file dialog. Not its errors:
// these go to the log and the journal, which are never translated, and some are told apart by
// their English text.
class QtWords final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool loadLanguage(const QString &code); // false: Qt has no such translation installed
    QString translate(const char *context, const char *sourceText,
                      const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace Console::Ui
