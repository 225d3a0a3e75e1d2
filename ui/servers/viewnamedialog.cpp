// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/viewnamedialog.h"

#include "app/inventory/views/savedviews.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Console::Ui {

ViewNameDialog::ViewNameDialog(Purpose purpose, const QString &name, QString filter,
                               std::function<bool(const QString &)> isTaken, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_viewFilter(std::move(filter)),
      m_isTaken(std::move(isTaken)), m_caption(new QLabel(this)), m_name(new QLineEdit(name, this)),
      m_holds(new QLabel(this)), m_problem(new QLabel(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_caption->setBuddy(m_name);
    m_name->setMaxLength(Inventory::SavedViews::longestName);
    m_name->selectAll();
    for (QLabel *const label : {m_holds, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caption);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(m_holds);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::judge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    retranslateUi();
    constexpr int letters = 52;
    constexpr int lines = 9;
    const QSize room = roomFor(*this, letters, lines);
    resize(room.width(), std::max(room.height(), layout->totalHeightForWidth(room.width())));
}

void ViewNameDialog::judge() const
{
    const QString name = m_name->text().simplified();
    const bool taken = m_isTaken(name);
    m_problem->setText(taken ? tr("Another view has this name.") : QString());
    m_accept->setEnabled(!name.isEmpty() && !taken);
    m_accept->setAccessibleDescription(m_problem->text());
}

void ViewNameDialog::retranslateUi()
{
    const bool saves = m_purpose == Purpose::Save;
    setWindowTitle(saves ? tr("Save view") : tr("Rename view"));
    setAccessibleName(windowTitle());
    m_caption->setText(tr("&Name of the view:"));
    m_holds->setVisible(saves);
    m_holds->setText(
        m_viewFilter.isEmpty()
            ? tr("It keeps the columns and their order, and shows all servers.")
            : tr("It keeps the columns and their order, and the filter %1").arg(m_viewFilter));
    m_accept->setText(saves ? tr("Save") : tr("Rename"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

void ViewNameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
