// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/confirmationform.h"

#include "ui/action/portwatchbox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/visibletext.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

ConfirmationForm::ConfirmationForm(QWidget *parent)
    : QWidget(parent), m_copyNote(plainLabel(this, u"copyNote"_s)),
      m_copyName(new QPushButton(this)), m_nameCaption(plainLabel(this, u"nameCaption"_s)),
      m_typedName(new QLineEdit(this)), m_reasonCaption(plainLabel(this, u"reasonCaption"_s)),
      m_reason(new QLineEdit(this)), m_portWatch(new PortWatchBox(this)),
      m_requestFold(new QToolButton(this)), m_request(new QPlainTextEdit(this))
{
    build();
    connect(m_typedName, &QLineEdit::textChanged, this, &ConfirmationForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &ConfirmationForm::changed);
    connect(m_portWatch, &PortWatchBox::heightChanged, this, &ConfirmationForm::heightChanged);
    connect(m_copyName, &QPushButton::clicked, this, [this] {
        if (!m_interrupt)
            return;
        QGuiApplication::clipboard()->setText(m_interrupt->confirmationText());
        m_typedName->setFocus(Qt::OtherFocusReason);
    });
    connect(m_requestFold, &QToolButton::toggled, this, [this](bool open) {
        m_requestFold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_request->setVisible(open);
        showRequest();
        Q_EMIT heightChanged();
    });
    retranslateUi();
}

void ConfirmationForm::build()
{
    m_copyName->setObjectName("copyName"_L1);
    m_copyName->setAutoDefault(false);
    m_typedName->setObjectName("typedName"_L1);
    m_reason->setObjectName("reason"_L1);
    m_reason->setMaxLength(200);
    m_nameCaption->setBuddy(m_typedName);
    m_reasonCaption->setBuddy(m_reason);
    m_nameCaption->setWordWrap(false);
    m_reasonCaption->setWordWrap(false);
    m_requestFold->setAutoRaise(true);
    m_requestFold->setCheckable(true);
    m_requestFold->setArrowType(Qt::RightArrow);
    m_requestFold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_request->setFixedHeight(QFontMetrics(m_request->font()).lineSpacing() * 12);
    m_request->hide();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_nameCaption, m_typedName);
    form->addRow(m_reasonCaption, m_reason);
    auto *copying = new QHBoxLayout;
    copying->addWidget(m_copyNote, 1);
    copying->addWidget(m_copyName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(copying);
    layout->addLayout(form);
    layout->addWidget(m_portWatch);
    layout->addWidget(m_requestFold);
    layout->addWidget(m_request);
    setTabOrder(m_copyName, m_typedName);
    setTabOrder(m_typedName, m_reason);
    setTabOrder(m_reason, m_portWatch);
    setTabOrder(m_portWatch, m_requestFold);
    setTabOrder(m_requestFold, m_request);
}

void ConfirmationForm::setInterrupt(Action::Interrupt *interrupt)
{
    m_interrupt = interrupt;
    m_portWatch->setInterrupt(interrupt);
    refresh();
}

void ConfirmationForm::refresh()
{
    if (!m_interrupt)
        return;
    const Cloud::ServerInstance &server = m_interrupt->before();
    const Profile::GuardLevel guard = m_interrupt->profile().guard;
    m_reasonCaption->setText(guard == Profile::GuardLevel::Production ? tr("&Reason (required):")
                                                                      : tr("&Reason (optional):"));
    m_nameCaption->setText(server.name.isEmpty() ? tr("Type the &number of the server:")
                                                 : tr("Type the &name of the server:"));
    const bool typed = guard != Profile::GuardLevel::Lab;
    m_nameCaption->setVisible(typed);
    m_typedName->setVisible(typed);
    const QString wanted = m_interrupt->confirmationText();
    constexpr int usualLength = 32767;
    m_typedName->setMaxLength(std::max(usualLength, int(wanted.size())));
    const bool copied = typed && !isTypeable(wanted);
    m_copyNote->setVisible(copied);
    m_copyName->setVisible(copied);
    if (m_requestFor != server.id)
        showRequest();
    m_portWatch->refresh();
}

void ConfirmationForm::focusFirst() { m_typedName->setFocus(); }

bool ConfirmationForm::isLastField(const QWidget *widget) const { return widget == m_reason; }

QString ConfirmationForm::typedName() const { return m_typedName->text(); }

QString ConfirmationForm::reason() const { return m_reason->text(); }

QString ConfirmationForm::missing() const
{
    if (!m_interrupt)
        return {};
    const Profile::GuardLevel guard = m_interrupt->profile().guard;
    if (guard != Profile::GuardLevel::Lab && !m_interrupt->isConfirmedBy(typedName())) {
        const bool nothing = typedName().isEmpty();
        if (m_interrupt->before().name.isEmpty())
            return nothing ? tr("Type the number of the server.")
                           : tr("The typed number is not the server's number.");
        return nothing ? tr("Type the name of the server.")
                       : tr("The typed name is not the server's name.");
    }
    if (guard == Profile::GuardLevel::Production && reason().trimmed().isEmpty())
        return tr("This profile asks for a reason.");
    return {};
}

void ConfirmationForm::showRequest()
{
    m_requestFor.reset();
    if (!m_interrupt || !m_requestFold->isChecked())
        return;
    //: In the place of a request's time and signature
    m_request->setPlainText(m_interrupt->requestPreview(tr("(made when sending)")));
    m_requestFor = m_interrupt->before().id;
}

void ConfirmationForm::retranslateUi()
{
    m_copyNote->setText(tr("This name cannot be typed as it is shown. Copy it, then paste it."));
    m_copyName->setText(tr("Copy the name"));
    m_typedName->setAccessibleName(tr("Server name"));
    m_typedName->setPlaceholderText(tr("As shown above"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example a ticket number"));
    m_requestFold->setText(tr("The exact request"));
    m_request->setAccessibleName(tr("The exact request, without secret and signature"));
    showRequest();
    refresh();
}

void ConfirmationForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
