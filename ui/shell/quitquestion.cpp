// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/quitquestion.h"

#include "ui/shell/followingmenu.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Interrupt;

QList<Interrupt *> interruptsUnderWay(const Session::Services &services)
{
    QList<Interrupt *> underWay;
    for (Interrupt *const one : services.interrupts.all()) {
        if (one->isUnderWay())
            underWay.append(one);
    }
    return underWay;
}

QuitQuestion::QuitQuestion(const Session::Services &services, QWidget *parent)
    : QMessageBox(parent), m_services(services), m_quit(addButton(QString(), DestructiveRole)),
      m_background(addButton(QString(), AcceptRole)), m_cancel(addButton(QString(), RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(Warning);
    setTextFormat(Qt::PlainText); // names come from the provider
    setDefaultButton(qobject_cast<QPushButton *>(m_background));
    setEscapeButton(m_cancel);
    connect(this, &QMessageBox::buttonClicked, this, [this](const QAbstractButton *pressed) {
        if (pressed == m_quit)
            Q_EMIT quitChosen();
        else if (pressed == m_background)
            Q_EMIT backgroundChosen();
    });
    retranslateUi();
}

void QuitQuestion::refresh()
{
    const auto underWay = interruptsUnderWay(m_services);
    if (underWay.isEmpty()) {
        reject();
        return;
    }
    setText(tr("%n interrupt(s) have not ended.", nullptr, int(underWay.size())));
    QStringList lines;
    if (m_services.sessions.state() != Session::SessionManager::State::Locked) {
        constexpr qsizetype most = 5;
        for (const Interrupt *const one : underWay.first(std::min(most, underWay.size())))
            lines += u"• "_s + followingText(*one);
        if (const int more = int(underWay.size() - lines.size()); more > 0)
            lines += tr("and %n more", nullptr, more);
    }
    lines += whatComesOfThem(underWay);
    const QString text = lines.join(u'\n');
    if (informativeText() != text)
        setInformativeText(text);
}

QString QuitQuestion::whatComesOfThem(const QList<Interrupt *> &underWay) const
{
    const auto any = [&underWay](auto is) {
        return std::any_of(underWay.begin(), underWay.end(), is);
    };
    QStringList sentences;
    if (any([](const Interrupt *one) { return one->stage() != Interrupt::Stage::Following; }))
        sentences += tr("One is being sent: if you quit now, its outcome is recorded as unknown.");
    if (any([](const Interrupt *one) { return one->profile().demo; }))
        sentences += tr("Its servers end with this console, so nothing is followed after that.");
    else if (any([this](const Interrupt *one) {
                 const QUuid profile = one->profile().id;
                 return m_services.sessions.isTemporary(profile)
                     || m_services.credentials.onlyThisRun(profile, Profile::SecretKind::SecretKey);
             }))
        sentences +=
            tr("If you quit, following stops until the next start, which asks for the key again.");
    else
        sentences += tr("If you quit, following stops until the next start.");
    sentences += tr("Nothing is sent again.");
    return sentences.join(u' ');
}

void QuitQuestion::retranslateUi()
{
    setWindowTitle(tr("Quit while following?"));
    m_quit->setText(tr("Quit"));
    m_background->setText(tr("Keep running in the background"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void QuitQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMessageBox::changeEvent(event);
}

} // namespace Console::Ui
