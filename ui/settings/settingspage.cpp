// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace Console::Ui {

namespace {

constexpr int columns = 4; // caption, control, set back, the rest

} // namespace

SettingsPage::SettingsPage(Icon icon, LiveText title, QWidget *parent)
    : QScrollArea(parent), m_icon(icon), m_title(std::move(title)), m_content(new QWidget(this)),
      m_grid(new QGridLayout(m_content)), m_heading(new QLabel(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    const int side = gridSteps(*this, 4);
    m_grid->setContentsMargins(side, 0, side, 0);
    m_grid->setHorizontalSpacing(gridSteps(*this, 3));
    m_grid->setVerticalSpacing(gridSteps(*this, 1));
    m_grid->setColumnStretch(1, 1);
    m_heading->setFont(fontFor(TextSize::Title));
    m_heading->setContentsMargins(0, 0, 0, gridSteps(*this, 2));
    m_grid->addWidget(m_heading, 0, 0, 1, columns);
}

SettingRow &SettingsPage::addRow(SettingAccess access, SettingRow::Texts texts)
{
    auto *const row = new SettingRow(std::move(access), std::move(texts), *m_content);
    m_rows.push_back(row);
    return *row;
}

void SettingsPage::finish(SettingRow &row) { row.addTo(*m_grid); }

void SettingsPage::addPart(QWidget *part, LiveText words)
{
    m_grid->addWidget(part, m_grid->rowCount(), 0, 1, columns);
    m_parts.push_back({.widget = part, .words = std::move(words)});
}

void SettingsPage::addNote(LiveText text)
{
    QLabel *const note = plainLabel(m_content);
    note->setContentsMargins(0, 0, 0, gridSteps(*this, 3));
    addPart(note, text);
    m_notes.emplace_back(note, std::move(text));
}

void SettingsPage::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    retranslateUi();
}

QStringList SettingsPage::settingNames() const
{
    QStringList names;
    for (const SettingRow *const row : m_rows)
        names += row->name();
    return names;
}

QStringList SettingsPage::settingValues() const
{
    QStringList values;
    for (const SettingRow *const row : m_rows)
        values += row->name() + u'=' + row->value().toString();
    return values;
}

void SettingsPage::update(QLatin1String name)
{
    for (SettingRow *const row : m_rows) {
        if (row->name() == name)
            row->update();
    }
}

bool SettingsPage::search(const QStringList &words)
{
    const auto allIn = [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    const bool whole = allIn(title());
    bool any = false;
    for (SettingRow *const row : m_rows) {
        const bool shown = whole || row->contains(words);
        row->setVisible(shown);
        any = any || shown;
    }
    for (const Part &part : m_parts) {
        const bool shown = whole || allIn(part.words());
        part.widget->setVisible(shown);
        any = any || shown;
    }
    return any;
}

void SettingsPage::retranslateUi()
{
    m_heading->setText(title());
    for (SettingRow *const row : m_rows)
        row->retranslateUi();
    for (const auto &[label, text] : m_notes)
        label->setText(text());
}

} // namespace Console::Ui
