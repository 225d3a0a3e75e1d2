// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileswindow.h"

#include "ui/profile/connectiontest.h"
#include "ui/profile/guardquestion.h"
#include "ui/profile/importdialog.h"
#include "ui/profile/keywords.h"
#include "ui/profile/profilecolour.h"
#include "ui/profile/profileform.h"
#include "ui/profile/profilewords.h"
#include "ui/profile/removals.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

using Profile::SecretKind;

constexpr auto undoTime = 60s;
constexpr int idRole = Qt::UserRole;

Profile::Profile emptyProfile()
{
    return {.id = QUuid::createUuid(),
            .name = {},
            .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
            .colour = Profile::Colour::Blue,
            .guard = Profile::GuardLevel::Production};
}

} // namespace

ProfilesWindow::ProfilesWindow(const Office &office, QWidget *parent)
    : QDialog(parent), m_office(office), m_list(new QListWidget(this)),
      m_add(new QPushButton(this)), m_import(new QPushButton(this)),
      m_export(new QPushButton(this)), m_duplicate(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)),
      m_removedText(new QLabel(this)), m_undo(new QPushButton(this)),
      m_scroll(new QScrollArea(this)), m_form(new ProfileForm(this)),
      m_test(new ConnectionTest(this)), m_message(new QLabel(this)),
      m_thisRunOnly(new QPushButton(this)), m_testButton(new QPushButton(this)),
      m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setModal(false);
    buildLayout();
    wire();
    retranslateUi();
    fillList();
    if (m_list->count() > 0) {
        const auto &chosen = m_office.board.profile();
        select(chosen && m_office.book.find(chosen->id) ? chosen->id
                                                        : m_office.book.profiles().first().id);
    } else {
        startNew(emptyProfile(), std::nullopt);
    }
    if (m_office.book.loadProblem())
        tell(fileSentence(*m_office.book.loadProblem()));
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 48);
}

ProfilesWindow::~ProfilesWindow() = default;

void ProfilesWindow::buildLayout()
{
    for (QLabel *const label : {m_message, m_removedText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    m_undo->hide();
    m_thisRunOnly->hide();
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_undo->setShortcut(QKeySequence::Undo);
    for (QPushButton *const button : {m_add, m_import, m_export, m_duplicate, m_remove, m_undo,
                                      m_testButton, m_thisRunOnly, m_save, m_close})
        button->setAutoDefault(false);
    m_undoTime.setSingleShot(true);

    auto *left = new QWidget(this);
    auto *listColumn = new QVBoxLayout(left);
    listColumn->setContentsMargins({});
    listColumn->addWidget(m_list, 1);
    auto *removed = new QHBoxLayout;
    removed->addWidget(m_removedText, 1);
    removed->addWidget(m_undo);
    listColumn->addLayout(removed);
    auto *edits = new QHBoxLayout;
    for (QWidget *const button : std::initializer_list<QWidget *>{m_add, m_duplicate, m_remove})
        edits->addWidget(button);
    edits->addStretch();
    edits->addWidget(m_up);
    edits->addWidget(m_down);
    listColumn->addLayout(edits);
    auto *files = new QHBoxLayout;
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    listColumn->addLayout(files);

    auto *content = new QWidget(this);
    auto *formColumn = new QVBoxLayout(content);
    formColumn->addWidget(m_form);
    formColumn->addWidget(m_test);
    formColumn->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->addWidget(m_scroll, 1);
    auto *message = new QHBoxLayout;
    message->addWidget(m_message, 1);
    message->addWidget(m_thisRunOnly);
    rightColumn->addLayout(message);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 94});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_testButton);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void ProfilesWindow::wire()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesWindow::showSelected);
    connect(m_add, &QPushButton::clicked, this, &ProfilesWindow::addProfile);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesWindow::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesWindow::remove);
    connect(m_undo, &QPushButton::clicked, this, &ProfilesWindow::undoRemove);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_import, &QPushButton::clicked, this, &ProfilesWindow::importProfiles);
    connect(m_export, &QPushButton::clicked, this, &ProfilesWindow::exportProfiles);
    connect(m_testButton, &QPushButton::clicked, this, &ProfilesWindow::test);
    connect(m_save, &QPushButton::clicked, this, &ProfilesWindow::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_thisRunOnly, &QPushButton::clicked, this, &ProfilesWindow::keepForThisRun);
    connect(m_form, &ProfileForm::edited, this, [this] {
        if (!m_storing)
            m_unsaved = {};
        tell({});
        updateButtons();
    });
    connect(m_test, &ConnectionTest::regionsFound, m_form, &ProfileForm::setRegions);
    connect(m_test, &ConnectionTest::runningChanged, this, &ProfilesWindow::updateButtons);
    connect(&m_office.board, &Switchboard::lockedChanged, this, [this](bool locked) {
        if (!locked)
            return;
        m_unsaved = {};
        m_thisRunOnly->hide();
        m_test->clear();
    });
    connect(&m_undoTime, &QTimer::timeout, this, &ProfilesWindow::finishRemoval);
    connect(&m_office.book, &Profile::ProfileBook::changed, this, &ProfilesWindow::fillList);
    m_office.credentials.backEndName(
        this, [this](const QString &name) { m_form->setBackEnd(name); });
}

void ProfilesWindow::fillList()
{
    const auto id = selectedId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Profile::Profile &profile : m_office.book.profiles()) {
        auto *item = new QListWidgetItem(swatch(profile.colour), profile.name, m_list);
        item->setToolTip(placeText(profile));
        item->setData(idRole, profile.id);
        if (!m_new && id == profile.id)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

QList<Profile::Profile> ProfilesWindow::others(const QUuid &id) const
{
    // The profile of this run only has a name as well.
    QList<Profile::Profile> all = m_office.board.choices();
    all.removeIf([&id](const Profile::Profile &one) { return one.id == id; });
    return all;
}

std::optional<QUuid> ProfilesWindow::selectedId() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? std::optional(item->data(idRole).toUuid()) : std::nullopt;
}

void ProfilesWindow::select(const QUuid &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toUuid() == id) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
    }
    showSelected();
}

void ProfilesWindow::showSelected()
{
    const auto id = selectedId();
    const Profile::Profile *const profile = id ? m_office.book.find(*id) : nullptr;
    if (!profile)
        return;
    const bool same = !m_new && m_form->profile().id == *id;
    if (same && m_form->isChanged())
        return;
    if (m_form->isChanged()) {
        leaveForm([this, id] {
            m_form->setProfile(emptyProfile(), false);
            select(*id);
        });
        return;
    }
    m_new = false;
    m_secretOf.reset();
    m_form->setOthers(others(*id));
    m_form->setProfile(*profile, true);
    m_test->clear();
    tell({});
    updateButtons();
}

void ProfilesWindow::leaveForm(std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Profiles"),
                                tr("The changes to “%1” are not saved.")
                                    .arg(m_form->profile().name),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    // The list goes back to what the form shows, until a person has decided.
    const QUuid shown = m_form->profile().id;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; !m_new && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toUuid() == shown)
            m_list->setCurrentRow(row);
    }
    connect(box, &QMessageBox::finished, this, [then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard)
            then();
    });
    box->open();
}

void ProfilesWindow::addProfile()
{
    if (m_new && !m_form->isChanged() && !m_secretOf) {
        m_form->focusName();
        return;
    }
    if (m_form->isChanged()) {
        leaveForm([this] { startNew(emptyProfile(), std::nullopt); });
        return;
    }
    startNew(emptyProfile(), std::nullopt);
}

void ProfilesWindow::startNew(const Profile::Profile &profile,
                              const std::optional<QUuid> &secretOf)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_new = true;
    m_secretOf = secretOf;
    m_form->setOthers(others(profile.id));
    m_form->setProfile(profile, secretOf.has_value());
    m_test->clear();
    tell({});
    updateButtons();
    m_form->focusName();
}

void ProfilesWindow::duplicate()
{
    const auto id = selectedId();
    const Profile::Profile *const source = id ? m_office.book.find(*id) : nullptr;
    if (!source)
        return;
    Profile::Profile copy = *source;
    copy.id = QUuid::createUuid();
    QStringList taken;
    for (const Profile::Profile &one : m_office.book.profiles())
        taken += one.name;
    copy.name = Profile::uniqueName(source->name, taken);
    startNew(copy, id);
    tell(tr("The copy takes the secret key along when it is saved."), true);
}

void ProfilesWindow::remove()
{
    const auto id = selectedId();
    const Profile::Profile *const profile = id ? m_office.book.find(*id) : nullptr;
    if (!profile)
        return;
    finishRemoval(); // only the last one can be undone
    const Profile::Profile removed = *profile;
    const int row = m_list->currentRow();
    Removals(m_office.settings).add(removed.id);
    if (const auto problem = m_office.book.remove(removed.id)) {
        Removals(m_office.settings).drop(removed.id);
        tell(fileSentence(*problem));
        return;
    }
    // Nothing of it stays in memory; the keychain has it until this cannot be undone any more.
    m_office.credentials.forget(removed.id);
    m_removed = removed;
    m_removedFrom = row;
    m_removedText->setText(tr("“%1” was deleted.").arg(removed.name));
    m_removedText->show();
    m_undo->show();
    m_undoTime.start(undoTime);
    m_form->setProfile(emptyProfile(), false);
    if (m_list->count() > 0)
        select(m_list->item(std::min(row, m_list->count() - 1))->data(idRole).toUuid());
    else
        startNew(emptyProfile(), std::nullopt);
}

void ProfilesWindow::undoRemove()
{
    if (!m_removed)
        return;
    if (const auto problem = m_office.book.insert(m_removedFrom, {*m_removed})) {
        tell(fileSentence(*problem));
        return;
    }
    const QUuid id = m_removed->id;
    Removals(m_office.settings).drop(id);
    m_removed.reset();
    m_undoTime.stop();
    m_removedText->hide();
    m_undo->hide();
    if (!m_form->isChanged())
        select(id);
    if (m_office.board.state() == Switchboard::State::Empty)
        m_office.board.open(id);
}

void ProfilesWindow::finishRemoval()
{
    m_undoTime.stop();
    m_removedText->hide();
    m_undo->hide();
    m_removed.reset();
    Removals(m_office.settings).finish(m_office.credentials);
}

void ProfilesWindow::moveBy(int places)
{
    const auto id = selectedId();
    if (!id)
        return;
    if (const auto problem = m_office.book.move(*id, m_list->currentRow() + places))
        tell(fileSentence(*problem));
}

void ProfilesWindow::importProfiles()
{
    auto *dialog = new ImportDialog(m_office, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this,
            [this](const QList<QUuid> &ids, const QString &told) {
                if (!m_form->isChanged() && !ids.isEmpty())
                    select(ids.first());
                tell(told, true);
                if (m_office.board.state() == Switchboard::State::Empty && !ids.isEmpty())
                    m_office.board.open(ids.first());
            });
    dialog->open();
}

void ProfilesWindow::exportProfiles()
{
    auto *dialog = new QFileDialog(this, tr("Export profiles"), u"ncp-console-profiles.json"_s,
                                   tr("Profiles (*.json)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = Profile::ProfileStore(path).save(m_office.book.profiles());
        if (written)
            tell(tr("Written, without any secret: %1").arg(path), true);
        else
            tell(fileSentence(written.error()));
    });
    dialog->open();
}

void ProfilesWindow::test()
{
    if (m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    const Profile::Profile profile = m_form->profile();
    QList<Profile::FieldProblem> problems = m_form->problems();
    problems.removeIf([](const Profile::FieldProblem &one) {
        return one.field == Profile::ProfileField::Name;
    });
    if (!problems.isEmpty()) {
        m_form->showAllProblems();
        return;
    }
    m_test->run(m_office, profile, m_form->secretKey().secret(), m_form->proxyPassword().secret(),
                m_secretOf.value_or(profile.id));
    m_test->layout()->activate();
    QTimer::singleShot(0ms, m_test, [this] { m_scroll->ensureWidgetVisible(m_test); });
}

void ProfilesWindow::save()
{
    if (m_storing)
        return;
    if (!m_form->problems().isEmpty()) {
        m_form->showAllProblems();
        tell({});
        return;
    }
    const Profile::Profile profile = m_form->profile();
    const Profile::Profile *const before = m_office.book.find(profile.id);
    if (before && Profile::lowersGuard(before->guard, profile.guard))
        askBeforeLowering(*before, profile.guard);
    else
        write(profile);
}

void ProfilesWindow::askBeforeLowering(const Profile::Profile &profile, Profile::GuardLevel from)
{
    auto *question = new GuardQuestion(profile.name, profile.guard, from, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { write(m_form->profile()); });
    question->open();
}

void ProfilesWindow::write(const Profile::Profile &profile)
{
    if (const auto problem = m_office.book.put(profile)) {
        tell(fileSentence(*problem));
        return;
    }
    m_new = false;
    storeSecret(profile);
}

void ProfilesWindow::storeSecret(const Profile::Profile &profile)
{
    const QUuid id = profile.id;
    m_passwordProblem.clear();
    Secret password = m_form->proxyPassword().take();
    if (!password.isEmpty())
        m_office.credentials.store(id, SecretKind::ProxyPassword, std::move(password), this,
                                   [this](const std::optional<Profile::KeychainError> &error) {
                                       if (!error)
                                           return;
                                       m_passwordProblem = keychainSentence(*error);
                                       tell(m_passwordProblem);
                                   });
    Secret secret = m_form->secretKey().take();
    if (secret.isEmpty() && !m_secretOf) {
        saved(id);
        return;
    }
    m_storing = true;
    updateButtons();
    tell(tr("Writing to the keychain…"), true);
    const auto stored = [this, id](const std::optional<Profile::KeychainError> &error) {
        secretStored(id, error);
    };
    if (!secret.isEmpty()) {
        m_unsaved = Secret(secret.bytes());
        m_unsavedFor = id;
        m_office.credentials.store(id, SecretKind::SecretKey, std::move(secret), this, stored);
        return;
    }
    const auto slot = m_office.credentials.slotOf(*m_secretOf, SecretKind::SecretKey);
    const auto copy = [this, id, slot, stored](const std::optional<Profile::KeychainError> &error) {
        if (slot->isEmpty()) {
            stored(error.value_or(Profile::KeychainError{}));
            return;
        }
        m_unsaved = Secret(slot->bytes());
        m_unsavedFor = id;
        m_office.credentials.store(id, SecretKind::SecretKey, Secret(slot->bytes()), this, stored);
    };
    if (slot->isEmpty())
        m_office.credentials.fetch(*m_secretOf, SecretKind::SecretKey, this, copy);
    else
        copy(std::nullopt); // perhaps of this run only
}

void ProfilesWindow::secretStored(const QUuid &id,
                                  const std::optional<Profile::KeychainError> &error)
{
    m_storing = false;
    updateButtons();
    if (!error) {
        m_unsaved = {};
        saved(id);
        return;
    }
    if (const Profile::Profile *const profile = m_office.book.find(id))
        m_form->setProfile(*profile, true);
    select(id);
    tell(tr("The profile is saved, its secret key is not. %1 %2")
             .arg(keychainSentence(*error), keychainAdvice(*error)));
    m_message->setToolTip(error->technical);
    m_thisRunOnly->setVisible(!m_unsaved.isEmpty());
}

void ProfilesWindow::keepForThisRun()
{
    const QUuid id = m_unsavedFor;
    if (m_unsaved.isEmpty())
        return;
    m_office.credentials.keepForThisRun(id, SecretKind::SecretKey, std::exchange(m_unsaved, {}));
    m_thisRunOnly->hide();
    saved(id);
}

void ProfilesWindow::saved(const QUuid &id)
{
    m_secretOf.reset();
    const Profile::Profile *const profile = m_office.book.find(id);
    if (!profile)
        return;
    m_form->setOthers(others(id));
    m_form->setProfile(*profile, true);
    select(id);
    if (m_passwordProblem.isEmpty())
        tell(tr("Saved."), true);
    else
        tell(m_passwordProblem); // not covered by a word that everything is well
    Switchboard &board = m_office.board;
    if (board.state() == Switchboard::State::Empty
        || (board.state() == Switchboard::State::Failed && board.profile()->id == id))
        board.open(id);
    else if (board.state() == Switchboard::State::Open && board.profile()->id == id)
        board.workplace()->inventory().refresh(); // the key may be another one
}

void ProfilesWindow::tell(const QString &text, bool good)
{
    m_message->setText(text.isEmpty() || good ? text : u"⚠ "_s + text);
    m_message->setToolTip({});
    m_message->setVisible(!text.isEmpty());
    m_thisRunOnly->hide();
}

void ProfilesWindow::updateButtons()
{
    const int row = m_list->currentRow();
    const bool one = row >= 0 && !m_storing;
    m_duplicate->setEnabled(one);
    m_remove->setEnabled(one);
    m_up->setEnabled(one && row > 0);
    m_down->setEnabled(one && row + 1 < m_list->count());
    m_export->setEnabled(m_list->count() > 0);
    m_save->setEnabled(!m_storing);
    m_testButton->setText(m_test->isRunning() ? tr("Cancel test") : tr("Test connection"));
}

void ProfilesWindow::done(int result)
{
    if (m_form->isChanged() && isVisible()) {
        leaveForm([this, result] {
            m_form->setProfile(emptyProfile(), false);
            done(result);
        });
        return;
    }
    m_unsaved = {};
    m_test->cancel();
    finishRemoval();
    QDialog::done(result);
}

void ProfilesWindow::retranslateUi()
{
    setWindowTitle(tr("Profiles"));
    setAccessibleName(tr("Profiles"));
    m_list->setAccessibleName(tr("Saved profiles"));
    m_add->setText(tr("Add"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_undo->setText(tr("Undo"));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down"));
    m_thisRunOnly->setText(tr("Keep for this run only"));
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
    updateButtons();
}

void ProfilesWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fillList();
    }
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
