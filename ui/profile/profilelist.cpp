// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilelist.h"

#include "app/profile/removals.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/profilecolour.h"
#include "ui/widgets/savefile.h"
#include "ui/words/profilewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

constexpr auto undoTime = 60s;
constexpr int idRole = Qt::UserRole;

// Taking the focus chooses nothing; Qt's own list would make its first row the current one.
class ChoiceList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const bool hadNone = currentRow() < 0;
        const QSignalBlocker quiet(this);
        QListWidget::focusInEvent(event);
        if (hadNone)
            setCurrentRow(-1);
    }
};

} // namespace

ProfileList::ProfileList(const Session::Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ChoiceList(this)),
      m_removedText(new QLabel(this)), m_undo(new QPushButton(this)), m_add(new QPushButton(this)),
      m_duplicate(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_import(new QPushButton(this)),
      m_export(new QPushButton(this))
{
    m_removedText->setTextFormat(Qt::PlainText);
    m_removedText->setWordWrap(true);
    m_removedText->hide();
    m_undo->hide();
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setIcon(icon(Icon::Undo));
    m_add->setIcon(icon(Icon::Add));
    m_duplicate->setIcon(icon(Icon::Copy));
    m_remove->setIcon(icon(Icon::Remove));
    m_import->setIcon(icon(Icon::Import));
    m_export->setIcon(icon(Icon::Export));
    m_up->setIcon(icon(Icon::Up));
    m_down->setIcon(icon(Icon::Down));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    for (QPushButton *const button : {m_undo, m_add, m_duplicate, m_remove, m_import, m_export}) {
        button->setAutoDefault(false);
        clickByEnter(*button);
    }
    m_undoTime.setSingleShot(true);
    buildLayout();
    wire();
    retranslateUi();
    fill();
}

void ProfileList::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    auto *removed = new QHBoxLayout;
    removed->addWidget(m_removedText, 1);
    removed->addWidget(m_undo);
    layout->addLayout(removed);
    auto *edits = new QHBoxLayout;
    for (QWidget *const button : std::initializer_list<QWidget *>{m_add, m_duplicate, m_remove})
        edits->addWidget(button);
    edits->addStretch();
    edits->addWidget(m_up);
    edits->addWidget(m_down);
    layout->addLayout(edits);
    auto *files = new QHBoxLayout;
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    layout->addLayout(files);
}

void ProfileList::wire()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        updateButtons();
        Q_EMIT chosen();
    });
    connect(m_add, &QPushButton::clicked, this, &ProfileList::addRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileList::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &ProfileList::remove);
    connect(m_undo, &QPushButton::clicked, this, &ProfileList::undoRemove);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_import, &QPushButton::clicked, this, &ProfileList::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ProfileList::exportProfiles);
    connect(&m_undoTime, &QTimer::timeout, this, &ProfileList::finishRemoval);
    connect(&m_services.book, &Profile::ProfileBook::changed, this, &ProfileList::fill);
}

void ProfileList::fill()
{
    const auto id = selected();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Profile::Profile &profile : m_services.book.profiles()) {
            auto *item = new QListWidgetItem(swatch(profile.colour), profile.name, m_list);
            item->setToolTip(placeText(profile));
            item->setData(idRole, profile.id);
            if (id == profile.id)
                m_list->setCurrentItem(item);
        }
    }
    updateButtons();
}

std::optional<QUuid> ProfileList::selected() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? std::optional(item->data(idRole).toUuid()) : std::nullopt;
}

void ProfileList::select(const std::optional<QUuid> &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toUuid() == id)
            m_list->setCurrentRow(row);
    }
    updateButtons();
}

void ProfileList::updateButtons()
{
    const int row = m_list->currentRow();
    const bool one = row >= 0;
    m_duplicate->setEnabled(one);
    m_remove->setEnabled(one);
    m_up->setEnabled(one && row > 0);
    m_down->setEnabled(one && row + 1 < m_list->count());
    m_export->setEnabled(m_list->count() > 0);
}

void ProfileList::moveBy(int places)
{
    const auto id = selected();
    if (!id)
        return;
    if (const auto problem = m_services.book.move(*id, m_list->currentRow() + places))
        Q_EMIT messageRequested(fileSentence(*problem), false);
}

void ProfileList::remove()
{
    const auto id = selected();
    const Profile::Profile *const profile = id ? m_services.book.find(*id) : nullptr;
    if (!profile)
        return;
    finishRemoval(); // only the last one can be undone
    const Profile::Profile gone = *profile;
    const int row = m_list->currentRow();
    Profile::Removals(m_services.settings).add(gone.id);
    if (const auto problem = m_services.book.remove(gone.id)) {
        Profile::Removals(m_services.settings).drop(gone.id);
        Q_EMIT messageRequested(fileSentence(*problem), false);
        return;
    }
    // Wipes memory; the keychain keeps the secret until undo ends.
    m_services.credentials.forget(gone.id);
    m_removed = gone;
    m_removedFrom = row;
    m_removedText->setText(tr("“%1” was deleted.").arg(gone.name));
    m_removedText->show();
    m_undo->show();
    m_undoTime.start(undoTime);
    const QListWidgetItem *const next = m_list->item(std::min(row, m_list->count() - 1));
    Q_EMIT removed(next ? std::optional(next->data(idRole).toUuid()) : std::nullopt);
}

void ProfileList::undoRemove()
{
    if (!m_removed)
        return;
    if (const auto problem = m_services.book.insert(m_removedFrom, {*m_removed})) {
        Q_EMIT messageRequested(fileSentence(*problem), false);
        return;
    }
    const QUuid id = m_removed->id;
    Profile::Removals(m_services.settings).drop(id);
    m_removed.reset();
    m_undoTime.stop();
    m_removedText->hide();
    m_undo->hide();
    Q_EMIT restored(id);
}

void ProfileList::finishRemoval()
{
    m_undoTime.stop();
    m_removedText->hide();
    m_undo->hide();
    m_removed.reset();
    Profile::Removals(m_services.settings).finish(m_services.credentials);
}

void ProfileList::exportProfiles()
{
    const SaveOffer offer{.title = tr("Export profiles"),
                          .name = u"ncp-console-profiles.json"_s,
                          .filters = {tr("Profiles (*.json)")}};
    askWhereToSave(*this, offer, [this](const QString &path, qsizetype) {
        const auto written =
            Profile::ProfileStore(path, m_services.clock).save(m_services.book.profiles());
        if (written)
            Q_EMIT messageRequested(tr("Saved without secrets: %1").arg(path), true);
        else
            Q_EMIT messageRequested(fileSentence(written.error()), false);
    });
}

void ProfileList::retranslateUi()
{
    m_list->setAccessibleName(tr("Saved profiles"));
    m_undo->setText(tr("U&ndo"));
    m_add->setText(tr("&Add"));
    m_duplicate->setText(tr("D&uplicate"));
    m_remove->setText(tr("De&lete"));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
}

void ProfileList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
