// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalfilterbar.h"

#include "app/action/record/interruptrecord.h"
#include "ui/words/actionwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr auto outcomes = {Action::Outcome::Accepted, Action::Outcome::Refused,
                           Action::Outcome::NotSent, Action::Outcome::Unknown};

} // namespace

JournalFilterBar::JournalFilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_server(new QLineEdit(this)), m_profileCaption(new QLabel(this)),
      m_profile(new QComboBox(this)), m_outcomeCaption(new QLabel(this)),
      m_outcome(new QComboBox(this)), m_fromBox(new QCheckBox(this)),
      m_from(dayEdit(inShownZone(clock.utcNow()).date())), m_untilBox(new QCheckBox(this)),
      m_until(dayEdit(m_from->date()))
{
    m_server->setClearButtonEnabled(true);
    m_profileCaption->setBuddy(m_profile);
    m_outcomeCaption->setBuddy(m_outcome);
    m_profile->addItem(QString());
    m_outcome->addItem(QString());
    for (const Action::Outcome one : outcomes)
        m_outcome->addItem(QString(), Action::outcomeText(one));
    m_outcome->addItem(QString(), QString()); // no outcome recorded
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (QWidget *const one :
         std::initializer_list<QWidget *>{m_server, m_profileCaption, m_profile, m_outcomeCaption,
                                          m_outcome, m_fromBox, m_from, m_untilBox, m_until})
        layout->addWidget(one, 0, column++);
    layout->setColumnStretch(0, 1);

    connect(m_server, &QLineEdit::textChanged, this, &JournalFilterBar::changed);
    for (QComboBox *const box : {m_profile, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalFilterBar::changed);
    for (const auto &[box, edit] : {std::pair{m_fromBox, m_from}, std::pair{m_untilBox, m_until}}) {
        edit->setEnabled(false);
        connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &JournalFilterBar::changed);
        connect(edit, &QDateEdit::dateChanged, this, &JournalFilterBar::changed);
    }
    retranslateUi();
}

QDateEdit *JournalFilterBar::dayEdit(const QDate &day)
{
    auto *edit = new QDateEdit(day, this);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

JournalFilter::Wanted JournalFilterBar::wanted() const
{
    JournalFilter::Wanted wanted{.server = m_server->text().trimmed()};
    if (m_profile->currentIndex() > 0)
        wanted.profile = m_profile->currentData().toString();
    if (m_outcome->currentIndex() > 0)
        wanted.outcome = m_outcome->currentData().toString();
    if (m_fromBox->isChecked())
        wanted.from = startOfShownDay(m_from->date());
    if (m_untilBox->isChecked())
        wanted.until = startOfShownDay(m_until->date().addDays(1));
    return wanted;
}

void JournalFilterBar::setProfiles(const QStringList &names)
{
    const QSignalBlocker quiet(m_profile);
    const QVariant chosen = m_profile->currentData();
    const bool any = m_profile->currentIndex() <= 0;
    while (m_profile->count() > 1)
        m_profile->removeItem(1);
    for (const QString &name : names)
        m_profile->addItem(name, name);
    m_profile->setCurrentIndex(any ? 0 : m_profile->findData(chosen));
}

void JournalFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void JournalFilterBar::retranslateUi()
{
    m_server->setAccessibleName(tr("Server filter"));
    m_server->setPlaceholderText(tr("Server name or number"));
    m_profileCaption->setText(tr("&Profile:"));
    m_outcomeCaption->setText(tr("&Outcome:"));
    m_profile->setItemText(0, tr("All"));
    m_outcome->setItemText(0, tr("All"));
    int index = 0;
    for (const Action::Outcome one : outcomes)
        m_outcome->setItemText(++index, outcomeWord(one));
    m_outcome->setItemText(++index, recordedOutcomeWord({}));
    //: Before a date: from this day on
    m_fromBox->setText(tr("&From"));
    m_from->setAccessibleName(tr("From day"));
    //: Before a date: this day included
    m_untilBox->setText(tr("&To"));
    m_until->setAccessibleName(tr("To day"));
}

} // namespace Console::Ui
