// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/qtwords.h"

#include <QLibraryInfo>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Contexts added by later Qt versions stay English until checked.
constexpr std::array<std::string_view, 23> ofWindows{
    "CloseButton",     "QAbstractSpinBox",  "QAccessibleActionInterface",
    "QApplication",    "QComboBox",         "QDBusTrayIcon",
    "QDialog",         "QDialogButtonBox",  "QDockWidget",
    "QFileDialog",     "QFileSystemModel",  "QGnomeTheme",
    "QGuiApplication", "QLineEdit",         "QMessageBox",
    "QPlatformTheme",  "QScrollBar",        "QShortcut",
    "QTabBar",         "QWhatsThisAction",  "QUnicodeControlCharacterMenu",
    "QWidget",         "QWidgetTextControl"};

} // namespace

bool QtWords::loadLanguage(const QString &code)
{
    return load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString QtWords::translate(const char *context, const char *sourceText, const char *disambiguation,
                           int n) const
{
    const bool shown = std::any_of(ofWindows.begin(), ofWindows.end(), [context](auto known) {
        return known == std::string_view(context);
    });
    return shown ? QTranslator::translate(context, sourceText, disambiguation, n) : QString();
}

} // namespace Console::Ui
