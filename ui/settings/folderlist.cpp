// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/folderlist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Console::Ui {

FolderList::FolderList(const Folders &folders, QWidget *parent) : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, gridSteps(*this, 4));
    grid->setHorizontalSpacing(gridSteps(*this, 3));
    grid->setColumnStretch(1, 1);
    const auto folderOf = [](const QString &file) {
        return QFileInfo(file).path();
    };
    const std::initializer_list<std::pair<Kind, QString>> places{
        {Kind::Settings, folders.config},
        {Kind::Journal, folderOf(folders.journalFile())},
        {Kind::Cache, folders.cache},
        {Kind::Log, folderOf(folders.logFile())}};
    for (const auto &[kind, path] : places) {
        Row row{.kind = kind,
                .path = path,
                .caption = new QLabel(this),
                .place = plainLabel(this),
                .open = new QToolButton(this)};
        row.place->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.open->setIcon(icon(Icon::Folder));
        row.open->setAutoRaise(true);
        row.open->setFocusPolicy(Qt::StrongFocus);
        row.open->setEnabled(!path.isEmpty());
        const int line = grid->rowCount();
        grid->addWidget(row.caption, line, 0);
        grid->addWidget(row.place, line, 1);
        grid->addWidget(row.open, line, 2);
        connect(row.open, &QToolButton::clicked, this,
                [path = path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        m_rows.push_back(std::move(row));
    }
    retranslateUi();
}

QString FolderList::captionOf(Kind kind)
{
    switch (kind) {
    case Kind::Settings:
        return tr("Settings and profiles");
    case Kind::Journal:
        return tr("Journal");
    case Kind::Cache:
        return tr("Cache");
    case Kind::Log:
        return tr("Log file");
    }
    return {};
}

QString FolderList::words() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all << row.caption->text() << row.path;
    return all.join(u' ');
}

void FolderList::retranslateUi()
{
    for (const Row &row : m_rows) {
        row.caption->setText(captionOf(row.kind));
        row.place->setText(row.path.isEmpty() ? tr("none") : row.path);
        row.open->setToolTip(tr("Open folder"));
        row.open->setAccessibleName(tr("Open folder: %1").arg(row.caption->text()));
    }
}

void FolderList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
