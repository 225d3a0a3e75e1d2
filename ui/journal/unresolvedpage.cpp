// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/unresolvedpage.h"

#include "app/action/record/interruptrecord.h"
#include "ui/journal/resolvedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"
#include "ui/words/journalwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Journal::InterruptHistory;
using SessionState = Session::SessionManager::State;

enum class Column { Server, Number, Region, Profile, Time, Sender };
constexpr int columnTotal = int(Column::Sender) + 1;
constexpr int actionRole = Qt::UserRole;

// How well a profile matches an interrupt's record; worst first.
enum class Fit {
    None,
    OtherKey, // same name, other key
    Name,     // same name, key not recorded
    Key
};

Fit fitOf(const InterruptHistory &history, const Profile::Profile &profile)
{
    const QJsonObject &facts = history.intention.facts;
    if (!Action::concerns(facts, profile.gateway))
        return Fit::None;
    if (Action::sentWith(facts, profile.accessKeyId.toLatin1()))
        return Fit::Key;
    if (facts.value("profile"_L1).toString() != profile.name)
        return Fit::None;
    return facts.value("account"_L1).toString().isEmpty() || profile.accessKeyId.isEmpty()
        ? Fit::Name
        : Fit::OtherKey;
}

// Over all profiles: the same key counts more than the name.
Fit bestFit(const InterruptHistory &history, const QList<Profile::Profile> &profiles)
{
    Fit best = Fit::None;
    for (const Profile::Profile &profile : profiles)
        best = std::max(best, fitOf(history, profile));
    return best;
}

} // namespace

UnresolvedPage::UnresolvedPage(const Session::Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_note(plainLabel(this, u"unresolvedNote"_s)),
      m_table(new QTableWidget(0, columnTotal, this)), m_known(plainLabel(this, u"known"_s)),
      m_advice(plainLabel(this, u"advice"_s))
{
    m_table->setObjectName("unresolved"_L1);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_known->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_known->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *known = new QScrollArea(this);
    known->setWidgetResizable(true);
    known->setFrameShape(QFrame::NoFrame);
    known->setWidget(m_known);
    known->setFocusPolicy(Qt::NoFocus);

    auto *box = new QDialogButtonBox(this);
    m_read = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_resolve = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = box->addButton(QString(), QDialogButtonBox::RejectRole); // no icon
    m_read->setIcon(icon(Icon::Refresh));
    m_resolve->setIcon(icon(Icon::Check));
    for (QPushButton *const button : {m_read, m_resolve})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 2);
    layout->addWidget(known, 3);
    layout->addWidget(m_advice);
    layout->addWidget(box);

    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &UnresolvedPage::readNow);
    connect(m_resolve, &QPushButton::clicked, this, &UnresolvedPage::resolve);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showSelected();
    });
    connect(&m_services.interrupts.unresolved(), &Action::Unresolved::changed, this,
            &UnresolvedPage::showItems);
    connect(&m_services.interrupts, &Action::InterruptManager::changed, this,
            &UnresolvedPage::showSelected);
    connect(&m_services.sessions, &Session::SessionManager::changed, this,
            &UnresolvedPage::showSelected);
    const auto dropReading = [this] {
        m_call = {}; // its client is gone
        m_readingOf = {};
        showSelected();
    };
    connect(&m_services.sessions, &Session::SessionManager::sessionsChanged, this, dropReading);
    connect(&m_services.sessions, &Session::SessionManager::sessionClosed, this, dropReading);
    resize(roomFor(*this, 135, 30));
    retranslateUi();
    fitColumns(*m_table);
}

void UnresolvedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void UnresolvedPage::retranslateUi()
{
    setWindowTitle(tr("Unresolved"));
    m_table->setAccessibleName(tr("Unresolved"));
    m_table->setHorizontalHeaderLabels(
        {tr("Server"), tr("Number"), tr("Region"), tr("Profile"), tr("Sent at"), tr("Sent by")});
    m_read->setText(tr("Read now"));
    m_resolve->setText(tr("Resolve…"));
    m_close->setText(tr("Close"));
    showItems();
}

void UnresolvedPage::showItems()
{
    const InterruptHistory *const before = selected();
    const QUuid chosen = before ? before->intention.action
        : m_table->currentRow() < 0
        ? QUuid()
        : m_table->item(m_table->currentRow(), 0)->data(actionRole).toUuid();
    const Action::Unresolved &unresolved = m_services.interrupts.unresolved();
    const auto &items = unresolved.items();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(items.size()));
        int current = items.isEmpty() ? -1 : 0;
        for (int row = 0; row < int(items.size()); ++row) {
            const InterruptHistory &history = items.at(row);
            const auto put = [this, row, &history](Column column, const QString &text) {
                auto *item = new QTableWidgetItem(text);
                item->setToolTip(column == Column::Time ? timeToolTip(history.intention.at)
                                                        : plainToolTip(text));
                item->setData(actionRole, history.intention.action);
                m_table->setItem(row, int(column), item);
            };
            put(Column::Server, visibleName(serverField(history, "name"_L1)));
            put(Column::Number, serverField(history, "number"_L1));
            put(Column::Region, serverField(history, "region"_L1));
            put(Column::Profile, history.intention.facts.value("profile"_L1).toString());
            put(Column::Time, localTime(history.intention.at));
            put(Column::Sender, senderText(history));
            if (history.intention.action == chosen)
                current = row;
        }
        m_table->setCurrentCell(current, 0);
    }
    if (unresolved.error())
        m_note->setText(tr("The journal cannot be read, so it is not known whether an interrupt is "
                           "unresolved. %1")
                            .arg(journalErrorSentence(*unresolved.error())));
    else if (items.isEmpty())
        m_note->setText(tr("No interrupt is unresolved."));
    else
        m_note->setText(
            tr("It is not known whether these interrupts arrived. Read the server, look at the "
               "guest, then record what you found out. Until then no other interrupt is sent to "
               "that server: it could destroy the dump of this one."));
    showSelected();
}

void UnresolvedPage::select(const QUuid &action)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(actionRole).toUuid() == action)
            m_table->setCurrentCell(row, 0);
    }
}

const InterruptHistory *UnresolvedPage::selected() const
{
    const QTableWidgetItem *const item = m_table->item(m_table->currentRow(), 0);
    if (!item)
        return nullptr;
    const auto &items = m_services.interrupts.unresolved().items();
    const auto found =
        std::find_if(items.begin(), items.end(), [item](const InterruptHistory &history) {
            return history.intention.action == item->data(actionRole).toUuid();
        });
    return found == items.end() ? nullptr : &*found;
}

const Session::Session *UnresolvedPage::sessionFor(const InterruptHistory &history) const
{
    if (m_services.sessions.state() != SessionState::Open)
        return nullptr;
    const Fit best = bestFit(history, m_services.sessions.choices());
    const auto all = m_services.sessions.all();
    const auto own =
        std::find_if(all.begin(), all.end(), [&history, best](const Session::Session *one) {
            return fitOf(history, one->profile()) == best;
        });
    return best == Fit::None || own == all.end() ? nullptr : *own;
}

UnresolvedPage::Hindrance UnresolvedPage::hindrance(const InterruptHistory &history,
                                                    QString *profile) const
{
    const Session::SessionManager &sessions = m_services.sessions;
    if (sessions.state() == SessionState::Locked)
        return Hindrance::Locked;
    if (const Session::Session *const own = sessionFor(history)) {
        *profile = own->profile().name;
        return fitOf(history, own->profile()) == Fit::OtherKey ? Hindrance::OtherKey
                                                               : Hindrance::Nothing;
    }
    const auto choices = sessions.choices();
    const Fit best = bestFit(history, choices);
    if (best == Fit::None)
        return Hindrance::NoProfile;
    if (sessions.profile() && fitOf(history, *sessions.profile()) == best) {
        *profile = sessions.profile()->name;
        return Hindrance::NotOpen;
    }
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&history, best](const Profile::Profile &one) {
            return fitOf(history, one) == best;
        });
    *profile = found->name;
    return Hindrance::OtherProfile;
}

QString UnresolvedPage::adviceFor(const InterruptHistory &history) const
{
    QString profile;
    switch (hindrance(history, &profile)) {
    case Hindrance::Nothing:
        return {};
    case Hindrance::OtherKey:
        return tr("The profile %1 has another key now than the one that sent it. If that is a key "
                  "of another account, this server cannot be found with it.")
            .arg(profile);
    case Hindrance::Locked:
        return tr("To read this server, unlock the console first.");
    case Hindrance::NotOpen:
        return tr("To read this server, the profile %1 needs its key: enter it in the main window.")
            .arg(profile);
    case Hindrance::OtherProfile:
        return tr("To read this server, choose the profile %1 in the main window first.")
            .arg(profile);
    case Hindrance::NoProfile:
        return tr("To read this server, add a profile for the gateway %1 with a key of the account "
                  "that sent it (profile %2 then).")
            .arg(history.intention.facts.value("gateway"_L1).toString(),
                 history.intention.facts.value("profile"_L1).toString());
    }
    return {};
}

QString UnresolvedPage::senderText(const InterruptHistory &history) const
{
    const QUuid run = history.intention.run;
    constexpr qsizetype enough = 8;
    const QString name = run.toString(QUuid::WithoutBraces).left(enough);
    if (run == m_services.lock.runId())
        //: %1 names a run of the program
        return tr("this console (run %1)").arg(name);
    if (m_services.lock.alive(run))
        return tr("another console that runs now (run %1)").arg(name);
    return tr("an earlier run of the console (run %1)").arg(name);
}

QStringList UnresolvedPage::knownLines(const InterruptHistory &history) const
{
    QStringList lines{unknownSentence(history)};
    const QString reason = Action::reasonFrom(history.intention.facts);
    if (!reason.isEmpty())
        lines += tr("Reason given: %1").arg(reason);
    if (history.outcome) {
        const QString technical = history.outcome->facts.value("technical"_L1).toString();
        const QString trace = history.outcome->facts.value("traceId"_L1).toString();
        // Qt's text for a lost answer tells nothing.
        if (!technical.isEmpty() && technical != "Unknown error"_L1)
            lines += tr("The network said: %1").arg(technical);
        if (!trace.isEmpty())
            lines += tr("Trace id: %1").arg(trace);
    }
    if (history.verdict)
        lines += tr("Verdict at %1: %2. It does not prove whether the interrupt arrived, so you "
                    "have to judge.")
                     .arg(localTime(history.verdict->at), recordedVerdictWord(history));
    return lines + readingLines(history);
}

QStringList UnresolvedPage::readingLines(const InterruptHistory &history) const
{
    const QUuid action = history.intention.action;
    const auto before = Action::serverFrom(history.intention.facts);
    if (m_readingOf == action)
        return {tr("The server is being read…")};
    const auto reading = newestReading(action);
    if (!reading)
        return {tr("It has not been read since.")};
    if (reading->error)
        return {tr("Reading it at %1 failed. %2")
                    .arg(localTime(reading->at), explain(*reading->error).sentence)};
    if (!reading->server)
        return {(reading->otherKey ? tr(
                     "Read at %1 with another key than the one that sent it: the server is not "
                     "found with this key. It may belong to another account.")
                                   : tr("Read at %1: the server does not exist any more."))
                    .arg(localTime(reading->at))};
    return {readingSentence(*reading->server, reading->at, before)};
}

// From this page or the follow-through, also after its end.
std::optional<UnresolvedPage::Reading> UnresolvedPage::newestReading(const QUuid &action) const
{
    std::optional<Reading> newest;
    const auto offer = [&newest](const Reading &one) {
        if (!newest || one.at >= newest->at)
            newest = one;
    };
    for (const Action::Interrupt *const one : m_services.interrupts.all()) {
        if (one->id() != action)
            continue;
        // An answer without the server replaces earlier readings too.
        const auto server =
            one->following().notListed() ? std::nullopt : one->following().lastRead();
        if (one->following().lastReadingAgeMs() >= 0 && (server || one->following().notListed()))
            offer({.server = server,
                   .at = m_services.clock.utcNow().addMSecs(-one->following().lastReadingAgeMs())});
        if (const auto &late = one->following().lateReading())
            offer({.server = late->reading ? late->reading.value() : std::nullopt,
                   .error = late->reading ? std::nullopt : std::optional(late->reading.error()),
                   .at = late->at});
    }
    const auto own = m_readings.constFind(action);
    if (own != m_readings.constEnd())
        offer(*own);
    return newest;
}

void UnresolvedPage::showSelected()
{
    const InterruptHistory *const history = selected();
    const QString text = history ? knownLines(*history).join(u"\n\n"_s) : QString();
    if (m_known->text() != text) // keeps a text selection
        m_known->setText(text);
    const QString advice = history ? adviceFor(*history) : QString();
    const bool running =
        history && !history->outcome && m_services.lock.alive(history->intention.run);
    m_advice->setText(running ? tr("Another console is sending it: wait for its outcome.")
                              : advice);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_read->setEnabled(history && sessionFor(*history) && m_readingOf.isNull());
    m_resolve->setEnabled(history && !running
                          && m_services.sessions.state() != SessionState::Locked);
}

void UnresolvedPage::readNow()
{
    const InterruptHistory *const history = selected();
    const auto server = history ? Action::serverFrom(history->intention.facts) : std::nullopt;
    const Session::Session *const session = history ? sessionFor(*history) : nullptr;
    if (!server || !session)
        return;
    m_readingOf = history->intention.action;
    m_call = session->client()->serverDetail(
        server->id, this,
        [this, action = m_readingOf,
         otherKey = fitOf(*history, session->profile())
             == Fit::OtherKey](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
            Reading reading{.at = m_services.clock.utcNow(), .otherKey = otherKey};
            if (!answer)
                reading.error = answer.error();
            else if (answer.value())
                reading.server = answer.value()->server;
            m_readings.insert(action, reading);
            m_readingOf = {};
            showSelected();
        });
    showSelected();
}

void UnresolvedPage::resolve()
{
    const InterruptHistory *const history = selected();
    if (!history)
        return;
    // The judgement rests on the reading shown.
    const Reading reading = newestReading(history->intention.action).value_or(Reading{});
    auto *dialog = new ResolveDialog(m_services.journal, *history, m_services.lock.runId(),
                                     reading.server, reading.at, m_services.clock, this);
    dialog->open();
}

} // namespace Console::Ui
