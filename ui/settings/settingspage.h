// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingrow.h"
#include "ui/widgets/icons.h"

#include <QScrollArea>

#include <vector>

namespace Console::Ui {

// A section of the settings: its title and, one below the other, settings and what else belongs to
// it.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT
public:
    SettingsPage(Icon icon, LiveText title, QWidget *parent = nullptr);

    SettingRow &addRow(SettingAccess access, SettingRow::Texts texts);
    // After its control is chosen.
    void finish(SettingRow &row);
    // Over the whole width. words: what the search finds.
    void addPart(QWidget *part, LiveText words);
    void addNote(LiveText text);
    void finish(); // after the last one

    Icon icon() const { return m_icon; }
    QString title() const { return m_title(); }
    QStringList settingNames() const;
    QStringList settingValues() const; // "name=value"
    void update(QLatin1String name);
    // Hides what does not contain all words; true: something is left. No words: shows all.
    bool search(const QStringList &words);
    void retranslateUi();
    QWidget &content() const { return *m_content; }

private:
    struct Part {
        QWidget *widget;
        LiveText words;
    };

    Icon m_icon;
    LiveText m_title;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_heading;
    std::vector<SettingRow *> m_rows;
    std::vector<Part> m_parts;
    std::vector<std::pair<QLabel *, LiveText>> m_notes;
};

} // namespace Console::Ui
