// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusline.h"

#include "app/session/sessionmanager.h"
#include "ui/journal/unresolvedbadge.h"
#include "ui/servers/readsofar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/words/readingwords.h"
#include "ui/words/sumwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Part = StatusLine::Part;
using Concern = StatusLine::Concern;
using Entry = Session::SessionManager::Entry;

// age: -1: never read.
QString failureText(const QString &name, const Cloud::ApiError &error, qint64 age)
{
    const QString failure = failureInShort(error);
    return age < 0 ? u"%1: %2"_s.arg(name, failure)
                   //: a region or profile, what went wrong, the age of what is shown: "KR: no
                   //: connection, shown as of 3 min ago"
                   : StatusLine::tr("%1: %2, shown as of %3").arg(name, failure, ageText(age));
}

QList<Part> agesOf(const Inventory::Inventory &inventory)
{
    QList<Part> ages;
    for (const Inventory::RegionState &region : inventory.regions()) {
        const qint64 age = inventory.ageMs(region);
        const QString code = region.code.text();
        const QString gaps = gapsInShort(region.gaps);
        if (region.error)
            ages.append({failureText(code, *region.error, age), Concern::Problem});
        else if (region.fromCache)
            //: the servers of a region, as the program saw them when it ran last: "KR from cache,
            //: 3 h ago"
            ages.append(
                {StatusLine::tr("%1 from cache, %2").arg(code, ageText(age)), Concern::Old});
        else if (age >= 0 && !gaps.isEmpty())
            ages.append({u"%1 %2, %3"_s.arg(code, ageText(age), gaps), Concern::Problem});
        else if (age >= 0)
            ages.append({u"%1 %2"_s.arg(code, ageText(age)), Concern::None});
    }
    return ages;
}

Concern worstOf(const QList<Part> &parts)
{
    Concern worst = Concern::None;
    for (const Part &part : parts)
        worst = std::min(worst, part.concern);
    return worst;
}

// Problems first: the end is cut.
QStringList textsOf(QList<Part> parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.concern < b.concern; });
    QStringList texts;
    for (const Part &part : std::as_const(parts))
        texts += part.text;
    return texts;
}

QList<Part> agesOf(const std::vector<Entry> &entries)
{
    QList<Part> parts;
    const QString part = u"%1: %2"_s;
    for (const Entry &entry : entries) {
        const QString &name = entry.profile.name;
        switch (entry.state) {
        case Entry::State::Waiting:
        case Entry::State::Opening:
            parts.append({part.arg(name, StatusLine::tr("being opened")), Concern::Old});
            break;
        case Entry::State::Failed:
            parts.append({part.arg(name, StatusLine::tr("not open")), Concern::Problem});
            break;
        case Entry::State::Open: {
            const Inventory::Inventory &inventory = entry.session->inventory();
            const QList<Part> ages = agesOf(inventory);
            if (!ages.isEmpty())
                parts.append({part.arg(name, textsOf(ages).join(u", "_s)), worstOf(ages)});
            else if (inventory.error())
                parts.append({failureText(name, *inventory.error(), -1), Concern::Problem});
            break;
        }
        }
    }
    return parts;
}

// Nothing is missing: for the tool tip alone.
QStringList notesOf(const std::vector<Entry> &entries)
{
    QStringList notes;
    for (const Entry &entry : entries) {
        const QString replaced =
            entry.session ? replacedInShort(entry.session->inventory().gaps()) : QString();
        if (!replaced.isEmpty())
            notes += u"%1: %2"_s.arg(entry.profile.name, replaced);
    }
    return notes;
}

} // namespace

StatusLine::StatusLine(const Action::Unresolved &unresolved, QWidget *parent)
    : QStatusBar(parent), m_counts(new QLabel(this)), m_chosen(new QLabel(this)),
      m_problemIcon(new IconLabel(1, this)), m_ages(new ElidedLabel(this)),
      m_next(new QLabel(this)), m_unresolved(new UnresolvedBadge(unresolved, this)),
      m_following(new QPushButton(this)), m_busy(new QProgressBar(this))
{
    m_problemIcon->setObjectName("problem"_L1);
    m_problemIcon->setIcon(Icon::Warning, Meaning::Warning);
    m_problemIcon->hide();
    m_ages->setObjectName("ages"_L1);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setObjectName("nextRefresh"_L1);
    m_busy->setRange(0, 0);
    m_busy->setMaximumSize(90, 12);
    m_following->setObjectName("following"_L1);
    m_following->setFlat(true);
    m_following->hide();
    m_chosen->setObjectName("chosenSums"_L1);
    m_chosen->hide();
    // One widget for all: QStatusBar would paint separate ones over a temporary message.
    auto *left = new QWidget(this);
    left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never widens the window
    auto *parts = new QHBoxLayout(left);
    parts->setContentsMargins(6, 0, 0, 0);
    parts->setSpacing(16); // wider than the gaps within a text
    parts->addWidget(m_counts);
    parts->addWidget(m_chosen);
    auto *ages = new QHBoxLayout;
    ages->setSpacing(6);
    ages->addWidget(m_problemIcon);
    ages->addWidget(m_ages, 1);
    parts->addLayout(ages, 1);
    addWidget(left, 1);
    addPermanentWidget(m_next);
    addPermanentWidget(m_unresolved);
    addPermanentWidget(m_following);
    addPermanentWidget(m_busy);
    m_busy->hide();
    connect(m_following, &QPushButton::clicked, this,
            [this] { Q_EMIT followingRequested(m_following->mapToGlobal(QPoint(0, 0))); });
    connect(m_unresolved, &QPushButton::clicked, this, &StatusLine::unresolvedRequested);
}

void StatusLine::showCounts(int all, int shown)
{
    m_all = all;
    m_shown = shown;
    updateCounts();
}

void StatusLine::showNext(const QString &sentence)
{
    m_next->setText(sentence);
    m_next->setVisible(m_inventoryVisible && !sentence.isEmpty());
}

void StatusLine::showSums(const Inventory::ServerSums &shown, const Inventory::ServerSums &chosen)
{
    m_shownSums = shown;
    m_chosenSums = chosen;
    updateCounts();
}

void StatusLine::updateCounts()
{
    QStringList shown{
        m_shown >= m_all
            ? tr("%Ln server(s)", nullptr, m_all)
            : tr("%1 of %Ln server(s)", nullptr, m_all).arg(QLocale().toString(m_shown))};
    if (m_shownSums.rows == m_shown) // otherwise still being counted
        shown += {tr("%Ln running", nullptr, m_shownSums.running),
                  tr("%Ln Windows", nullptr, m_shownSums.windows)};
    // Zero is shown only once the servers were read: it would look like a fact.
    m_counts->setText(m_known || m_all > 0 ? shown.join(u" · "_s) : QString());
    m_counts->setVisible(m_inventoryVisible && !m_counts->text().isEmpty());
    m_chosen->setText(m_chosenSums.rows == 0 ? QString()
                                             : tr("%Ln selected", nullptr, m_chosenSums.rows)
                              + u": "_s + sizeWords(m_chosenSums));
    m_chosen->setVisible(m_inventoryVisible && m_chosenSums.rows > 0);
}

void StatusLine::showSessions(const Session::SessionManager &sessions, int shown)
{
    if (!sessions.store()) {
        m_busy->hide();
        return;
    }
    const auto &entries = sessions.entries();
    m_known = !entries.empty() && std::all_of(entries.begin(), entries.end(), [](const auto &one) {
        return one.session && isReadSoFar(one.session->inventory())
            && one.session->inventory().gaps().isEmpty();
    });
    showCounts(sessions.store()->counts().servers, shown);
    const Session::Session *const alone = sessions.session();
    const QList<Part> ages = alone ? agesOf(alone->inventory()) : agesOf(entries);
    m_parts = textsOf(ages);
    m_problem = worstOf(ages) == Concern::Problem;
    m_notes = notesOf(entries);
    updateAges();
    m_busy->setVisible(std::any_of(entries.begin(), entries.end(), [](const Entry &one) {
        return one.session ? one.session->inventory().loading() : one.state != Entry::State::Failed;
    }));
}

// It names profiles, which are private while servers are hidden, for screen readers too.
void StatusLine::updateAges()
{
    const QStringList told = m_inventoryVisible ? m_parts : QStringList();
    m_problemIcon->setVisible(m_inventoryVisible && m_problem);
    m_ages->setText(told.join(u" · "_s));
    m_ages->setToolTip(plainToolTip(m_inventoryVisible ? (told + m_notes).join(u'\n') : QString()));
}

void StatusLine::setInventoryVisible(bool visible)
{
    m_ages->setVisible(visible);
    m_inventoryVisible = visible;
    m_next->setVisible(visible && !m_next->text().isEmpty());
    updateCounts();
    updateAges();
}

void StatusLine::showFollowing(int following, int left)
{
    m_following->setVisible(following > 0 || left > 0);
    QString text = tr("Following %n interrupt(s)", nullptr, following);
    if (left > 0)
        text += u" · "_s + tr("%n not followed", nullptr, left);
    m_following->setText(text);
    m_following->setIcon(left > 0 ? icon(Icon::Warning, Meaning::Warning) : QIcon());
}

void StatusLine::setInterruptsEnabled(bool enabled)
{
    m_following->setEnabled(enabled);
    m_unresolved->setEnabled(enabled);
}

} // namespace Console::Ui
