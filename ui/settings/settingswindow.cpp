// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingswindow.h"

#include "ui/settings/settingspage.h"
#include "ui/settings/supportinformation.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

SettingsWindow::SettingsWindow(const Session::Services &services,
                               const QList<LanguageChoice> &languages, QWidget *parent)
    : QDialog(parent), m_services(services), m_search(new QLineEdit(this)),
      m_sections(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_pages(settingsPages(services, languages, m_stack)), m_nothing(new QLabel(m_stack)),
      m_copied(new QLabel(this)), m_support(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"settingsWindow"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_sections->setItemDelegate(new RoomyRows(m_sections));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    for (SettingsPage *const page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        m_sections->addItem(new QListWidgetItem(Ui::icon(page->icon()), QString()));
    }
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    m_support->setIcon(Ui::icon(Icon::Copy));
    for (QPushButton *const button : {m_support, m_close})
        button->setAutoDefault(false);
    buildLayout();
    wire();
    retranslateUi();
    m_sections->setCurrentRow(0);
    resize(roomFor(*this, 120, 34));
    m_sections->setFocus();
    services.credentials.backEndName(this, [this](const QString &name) { m_keychain = name; });
}

void SettingsWindow::buildLayout()
{
    auto *const left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_sections, 1);
    auto *const upper = new QHBoxLayout;
    upper->addLayout(left);
    upper->addWidget(m_stack, 1);
    upper->setSpacing(gridSteps(*this, 2));
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_support);
    buttons->addWidget(m_copied);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(gridSteps(*this, 3));
    layout->addLayout(upper, 1);
    layout->addLayout(buttons);
}

void SettingsWindow::wire()
{
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
        m_copied->clear();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(&m_services.settings, &Settings::changed, this, [this](QLatin1String name) {
        for (SettingsPage *const page : std::as_const(m_pages))
            page->update(name);
    });
    connect(m_support, &QPushButton::clicked, this, &SettingsWindow::copySupportInformation);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

QStringList SettingsWindow::settingNames() const
{
    QStringList names;
    for (const SettingsPage *const page : m_pages)
        names += page->settingNames();
    return names;
}

void SettingsWindow::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool found = m_pages.at(row)->search(words);
        m_sections->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    const int current = m_sections->currentRow();
    if (first < 0) {
        m_stack->setCurrentWidget(m_nothing);
    } else if (current < 0 || m_sections->item(current)->isHidden()) {
        m_sections->setCurrentRow(first);
        m_stack->setCurrentIndex(first);
    } else {
        m_stack->setCurrentIndex(current);
    }
}

void SettingsWindow::copySupportInformation()
{
    QStringList settings;
    for (const SettingsPage *const page : std::as_const(m_pages))
        settings += page->settingValues();
    QGuiApplication::clipboard()->setText(supportInformation(m_services, settings, m_keychain));
    m_copied->setText(tr("Copied. It has no keys, servers or profiles."));
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SettingsWindow::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_sections->setAccessibleName(tr("Sections"));
    for (int row = 0; row < m_pages.size(); ++row) {
        m_pages.at(row)->retranslateUi();
        m_sections->item(row)->setText(m_pages.at(row)->title());
    }
    const int side = gridSteps(*this, 4);
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + side
                              + m_sections->verticalScrollBar()->sizeHint().width());
    m_search->setFixedWidth(m_sections->width());
    m_nothing->setText(tr("No settings match."));
    m_copied->clear();
    m_support->setText(tr("Copy support &information"));
    m_close->setText(tr("Close"));
    search();
}

} // namespace Console::Ui
