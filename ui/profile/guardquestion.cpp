// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/guardquestion.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/actionwords.h"
#include "ui/words/profilewords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

GuardQuestion::GuardQuestion(const QString &profileName, Profile::GuardLevel from,
                             Profile::GuardLevel to, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Lower the guard level"));
    setAccessibleName(windowTitle());
    auto *text = plainLabel(this);
    text->setText(tr("The guard level of “%1” goes from %2 to %3. %4")
                      .arg(profileName, guardWord(from), guardWord(to), guardMeaning(to)));
    auto *caption = new QLabel(tr("Type the &name of the profile:"), this);
    auto *name = new QLineEdit(this);
    name->setAccessibleName(tr("Profile name"));
    caption->setBuddy(name);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *const lower = buttons->addButton(tr("Lower"), QDialogButtonBox::AcceptRole);
    QPushButton *const cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    lower->setEnabled(false);
    lower->setAutoDefault(false);
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(caption);
    layout->addWidget(name);
    layout->addWidget(buttons);
    connect(name, &QLineEdit::textChanged, lower, [lower, profileName](const QString &typed) {
        lower->setEnabled(typed == profileName);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(widthOf(*this, 60));
    name->setFocus();
}

} // namespace Console::Ui
