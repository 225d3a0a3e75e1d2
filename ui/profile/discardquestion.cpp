// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/discardquestion.h"

#include <QAbstractButton>
#include <QCoreApplication>

#include <utility>

namespace Console::Ui {

namespace {

struct DiscardQuestion {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::DiscardQuestion)
};

} // namespace

QMessageBox *askToDiscard(QWidget *asker, const QString &title, const QString &text,
                          QObject *receiver, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text,
                                QMessageBox::Discard | QMessageBox::Cancel, asker);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    // Qt's translations may be missing.
    box->button(QMessageBox::Discard)->setText(DiscardQuestion::tr("Discard"));
    box->button(QMessageBox::Cancel)->setText(DiscardQuestion::tr("Cancel"));
    const auto buttons = box->buttons();
    for (QAbstractButton *const button : buttons)
        button->setIcon({}); // like the other buttons
    QObject::connect(box, &QMessageBox::finished, receiver, [then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard)
            then();
    });
    box->open();
    return box;
}

} // namespace Console::Ui
