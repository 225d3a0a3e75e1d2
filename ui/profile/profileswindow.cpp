// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileswindow.h"

#include "ui/profile/connectiontest.h"
#include "ui/profile/discardquestion.h"
#include "ui/profile/importdialog.h"
#include "ui/profile/profileform.h"
#include "ui/profile/profilelist.h"
#include "ui/profile/profilesaving.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/keychainwords.h"
#include "ui/words/profilewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

Profile::Profile emptyProfile()
{
    return {.id = QUuid::createUuid(),
            .name = {},
            .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
            .colour = Profile::Colour::Blue,
            .guard = Profile::GuardLevel::Production};
}

bool isTested(Profile::ProfileField field)
{
    using Field = Profile::ProfileField;
    return field != Field::Name && field != Field::Colour && field != Field::Guard;
}

} // namespace

ProfilesWindow::ProfilesWindow(const Session::Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new ProfileList(services, this)),
      m_scroll(new QScrollArea(this)), m_form(new ProfileForm(this)),
      m_test(new ConnectionTest(this)), m_saving(new ProfileSaving(services, *m_form, this)),
      m_card(new Card(this)), m_icon(new IconLabel(1, m_card)), m_message(plainLabel(m_card)),
      m_stopWaiting(new QPushButton(m_card)), m_thisRunOnly(new QPushButton(m_card)),
      m_testButton(new QPushButton(this)), m_save(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setModal(false);
    buildLayout();
    wire();
    wireList();
    wireSaving();
    retranslateUi();
    const auto &profiles = m_services.book.profiles();
    if (profiles.isEmpty()) {
        startNew(emptyProfile(), std::nullopt);
    } else {
        const auto &chosen = m_services.sessions.profile();
        select(chosen && m_services.book.find(chosen->id) ? chosen->id : profiles.first().id);
    }
    if (m_services.book.loadProblem())
        tell(fileSentence(*m_services.book.loadProblem()));
    resize(roomFor(*this, 130, 48));
}

ProfilesWindow::~ProfilesWindow()
{
    // Hiding wipes fields, which emits edits when this is only a QDialog.
    m_form->disconnect(this);
}

void ProfilesWindow::buildLayout()
{
    m_card->hide();
    m_testButton->setIcon(icon(Icon::Pulse));
    m_save->setIcon(icon(Icon::Save));
    m_stopWaiting->hide();
    m_thisRunOnly->hide();
    for (QPushButton *const button :
         {m_testButton, m_stopWaiting, m_thisRunOnly, m_save, m_close}) {
        button->setAutoDefault(false);
        clickByEnter(*button);
    }

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
    auto *message = new QHBoxLayout(m_card);
    const int gap = gridSteps(*this, 2);
    message->setContentsMargins(gap, gap, gap, gap);
    message->setSpacing(gap);
    message->addWidget(m_icon);
    message->addWidget(m_message, 1);
    message->addWidget(m_stopWaiting);
    message->addWidget(m_thisRunOnly);
    rightColumn->addWidget(m_card);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({widthOf(*this, 34), widthOf(*this, 94)});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_testButton);
    buttons->addStretch();
    const bool saveFirst = acceptsFirst(*this);
    QPushButton *const first = saveFirst ? m_save : m_close;
    QPushButton *const last = saveFirst ? m_close : m_save;
    buttons->addWidget(first);
    buttons->addWidget(last);
    setTabOrder(m_testButton, first);
    setTabOrder(first, last);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void ProfilesWindow::wire()
{
    connect(m_testButton, &QPushButton::clicked, this, &ProfilesWindow::test);
    connect(m_save, &QPushButton::clicked, m_saving, [this] { m_saving->save(m_secretOf); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_stopWaiting, &QPushButton::clicked, m_saving, &ProfileSaving::stopWaiting);
    connect(m_thisRunOnly, &QPushButton::clicked, m_saving, &ProfileSaving::keepForThisRun);
    connect(m_form, &ProfileForm::edited, this, [this](Profile::ProfileField field) {
        m_followTest = false;
        if (isTested(field))
            m_test->clear(); // it speaks of another connection
        if (!m_saving->isStoring())
            m_saving->dropUnkept();
        tell({});
        updateButtons();
    });
    connect(m_test, &ConnectionTest::regionsFound, m_form, &ProfileForm::setRegions);
    connect(m_test, &ConnectionTest::runningChanged, this, &ProfilesWindow::updateButtons);
    // Follows the growing test: its last lines are the advice.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &ProfilesWindow::showTest);
    connect(&m_services.sessions, &Session::SessionManager::lockedChanged, this,
            [this](bool locked) {
                if (!locked)
                    return;
                m_saving->dropUnkept();
                m_thisRunOnly->hide();
                m_test->clear();
            });
    connect(&m_services.book, &Profile::ProfileBook::changed, this, [this] {
        const Profile::Profile *const saved = m_services.book.find(m_form->profile().id);
        if (saved && !m_new && !m_form->isChanged() && *saved != m_form->profile())
            select(saved->id); // changed by another console
    });
    connect(&m_services.credentials, &Profile::Credentials::stateChanged, this,
            [this](const QUuid &id) {
                if (id == m_secretOf.value_or(m_form->profile().id))
                    showKeyStates();
            });
    m_services.credentials.backEndName(this,
                                       [this](const QString &name) { m_form->setBackEnd(name); });
}

void ProfilesWindow::wireList()
{
    connect(m_list, &ProfileList::chosen, this, &ProfilesWindow::showSelected);
    connect(m_list, &ProfileList::addRequested, this, &ProfilesWindow::addRequested);
    connect(m_list, &ProfileList::duplicateRequested, this, &ProfilesWindow::duplicate);
    connect(m_list, &ProfileList::importRequested, this, &ProfilesWindow::importProfiles);
    connect(m_list, &ProfileList::messageRequested, this, &ProfilesWindow::tell);
    connect(m_list, &ProfileList::removed, this, [this](const std::optional<QUuid> &next) {
        m_form->setProfile(emptyProfile(), false);
        if (next)
            select(*next);
        else
            startNew(emptyProfile(), std::nullopt);
    });
    connect(m_list, &ProfileList::restored, this, [this](const QUuid &id) {
        if (!m_form->isChanged())
            select(id);
        if (m_services.sessions.state() == Session::SessionManager::State::Empty)
            m_services.sessions.open(id);
    });
}

void ProfilesWindow::wireSaving()
{
    connect(m_saving, &ProfileSaving::written, this, [this] { m_new = false; });
    connect(m_saving, &ProfileSaving::storingChanged, this, &ProfilesWindow::updateButtons);
    connect(m_saving, &ProfileSaving::messageRequested, this, &ProfilesWindow::tell);
    connect(m_saving, &ProfileSaving::saved, this, &ProfilesWindow::saved);
    connect(m_saving, &ProfileSaving::keyNotKept, this, &ProfilesWindow::keyNotKept);
    connect(m_saving, &ProfileSaving::passwordNotKept, this, &ProfilesWindow::passwordNotKept);
}

QList<Profile::Profile> ProfilesWindow::others(const QUuid &id) const
{
    // Includes the profile of this run, which has a name too.
    QList<Profile::Profile> all = m_services.sessions.choices();
    all.removeIf([&id](const Profile::Profile &one) { return one.id == id; });
    return all;
}

void ProfilesWindow::select(const QUuid &id)
{
    m_list->select(id);
    showSelected();
}

void ProfilesWindow::showSelected()
{
    const auto id = m_list->selected();
    const Profile::Profile *const profile = id ? m_services.book.find(*id) : nullptr;
    if (!profile)
        return;
    const bool same = !m_new && m_form->profile().id == *id;
    if (same && m_form->isChanged())
        return;
    if (m_form->isChanged()) {
        askToLeave(this, [this, id] {
            m_form->setProfile(emptyProfile(), false);
            select(*id);
        });
        return;
    }
    m_new = false;
    m_secretOf.reset();
    m_form->setOthers(others(*id));
    m_form->setProfile(*profile, true);
    lookForKeys(*id);
    m_test->clear();
    tell({});
    updateButtons();
}

void ProfilesWindow::lookForKeys(const QUuid &id)
{
    m_services.credentials.look(id, Profile::SecretKind::SecretKey);
    m_services.credentials.look(id, Profile::SecretKind::ProxyPassword);
    showKeyStates();
}

void ProfilesWindow::showKeyStates()
{
    // A copy takes its original's.
    const QUuid id = m_secretOf.value_or(m_form->profile().id);
    m_form->setKeyStates(m_services.credentials.stateOf(id, Profile::SecretKind::SecretKey),
                         m_services.credentials.stateOf(id, Profile::SecretKind::ProxyPassword));
}

bool ProfilesWindow::hasUnsaved() const { return m_form->isChanged() || m_saving->isStoring(); }

void ProfilesWindow::askToLeave(QWidget *asker, std::function<void()> then)
{
    if (QMessageBox *const outdated = std::exchange(m_question, nullptr)) {
        outdated->disconnect(this);
        outdated->close(); // deleted later: it may be the caller
    }
    QString text;
    if (m_saving->isStoring())
        text = tr("A secret key is still being saved in the keychain.");
    else if (m_services.sessions.state() == Session::SessionManager::State::Locked)
        text = tr("The changes to a profile are not saved."); // the name is private
    else
        text = tr("The changes to “%1” are not saved.").arg(m_form->profile().name);
    // The list returns to the form's profile until the user decides.
    m_list->select(m_new ? std::nullopt : std::optional(m_form->profile().id));
    m_question = askToDiscard(asker, tr("Profiles"), text, this, std::move(then));
}

void ProfilesWindow::startNew(const Profile::Profile &profile, const std::optional<QUuid> &secretOf)
{
    m_list->select(std::nullopt);
    m_new = true;
    m_secretOf = secretOf;
    m_form->setOthers(others(profile.id));
    m_form->setProfile(profile, secretOf.has_value());
    m_services.credentials.noteNew(profile.id);
    showKeyStates();
    m_test->clear();
    tell({});
    updateButtons();
    m_form->focusName();
}

void ProfilesWindow::duplicate()
{
    const auto id = m_list->selected();
    if (!id)
        return;
    if (m_form->isChanged())
        askToLeave(this, [this, id] { startCopyOf(*id); });
    else
        startCopyOf(*id);
}

void ProfilesWindow::startCopyOf(const QUuid &id)
{
    const Profile::Profile *const source = m_services.book.find(id);
    if (!source)
        return;
    Profile::Profile copy = *source;
    copy.id = QUuid::createUuid();
    QStringList taken;
    for (const Profile::Profile &one : m_services.book.profiles())
        taken += one.name;
    copy.name = Profile::uniqueName(source->name, taken);
    startNew(copy, id);
    tell(tr("Saving the copy also copies the secret key."), true);
}

void ProfilesWindow::importProfiles()
{
    if (m_saving->isStoring())
        return;
    auto *dialog = new ImportDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ProfilesWindow::takeImported);
    dialog->open();
}

bool ProfilesWindow::hasNoKeyYet(const Profile::Profile &profile) const
{
    return profile.accessKeyId.isEmpty()
        || m_services.credentials.slotOf(profile.id, Profile::SecretKind::SecretKey)->isEmpty();
}

void ProfilesWindow::takeImported(const QList<QUuid> &ids, const QString &told)
{
    if (ids.isEmpty())
        return;
    std::optional<QUuid> open;  // usable
    std::optional<QUuid> shown; // still incomplete
    for (const QUuid &id : ids) {
        m_services.credentials.noteNew(id);
        const Profile::Profile *const profile = m_services.book.find(id);
        std::optional<QUuid> &first = profile && hasNoKeyYet(*profile) ? shown : open;
        if (!first)
            first = id;
    }
    if (!m_form->isChanged()) {
        select(shown.value_or(ids.first()));
        if (shown)
            m_form->focusKey();
    }
    tell(told, true);
    if (m_services.sessions.state() == Session::SessionManager::State::Empty)
        m_services.sessions.open(open.value_or(ids.first()));
}

void ProfilesWindow::test()
{
    if (m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    const Profile::Profile profile = m_form->profile();
    QList<Profile::FieldProblem> problems = m_form->problems();
    problems.removeIf(
        [](const Profile::FieldProblem &one) { return one.field == Profile::ProfileField::Name; });
    if (!problems.isEmpty()) {
        m_form->showAllProblems();
        return;
    }
    m_test->run(m_services, profile, m_form->secretKey().secret(), m_form->proxyPassword().secret(),
                m_secretOf.value_or(profile.id));
    m_followTest = true;
    showTest();
}

void ProfilesWindow::showTest()
{
    if (m_followTest && m_test->isVisible())
        m_scroll->ensureWidgetVisible(m_test);
}

void ProfilesWindow::keyNotKept(const QUuid &id, const Profile::KeychainError &error)
{
    if (const Profile::Profile *const profile = m_services.book.find(id))
        m_form->setProfile(*profile, true);
    m_secretOf.reset();
    select(id);
    showKeyStates();
    QString told = keyNotKeptSentence(error);
    if (!m_saving->passwordProblem().isEmpty())
        told += u' ' + m_saving->passwordProblem();
    tell(told);
    m_message->setToolTip(error.technical);
    m_thisRunOnly->setVisible(m_saving->hasUnkept());
}

void ProfilesWindow::passwordNotKept(const QString &text)
{
    if (m_saving->isStoring())
        return; // told with the key's result
    if (m_saving->hasUnkeptKey())
        m_message->setText(m_message->text() + u' ' + text);
    else
        tell(text);
    m_thisRunOnly->setVisible(m_saving->hasUnkept());
}

void ProfilesWindow::saved(const QUuid &id)
{
    m_secretOf.reset();
    const Profile::Profile *const profile = m_services.book.find(id);
    if (!profile)
        return;
    m_form->setOthers(others(id));
    m_form->setProfile(*profile, true);
    select(id);
    lookForKeys(id);
    const Profile::KeyState key =
        m_services.credentials.stateOf(id, Profile::SecretKind::SecretKey);
    if (!m_saving->passwordProblem().isEmpty())
        passwordNotKept(m_saving->passwordProblem()); // must not be hidden by a success message
    else if (key.kind == Profile::KeyState::Kind::ThisRun || key.isLacking())
        tell(tr("Saved.") + u' ' + keyStateSentence(key), true);
    else
        tell(tr("Saved."), true);
    m_services.sessions.keyChanged(id);
}

void ProfilesWindow::tell(const QString &text, bool good)
{
    const Meaning meaning = good ? Meaning::Information : Meaning::Warning;
    m_card->setMeaning(meaning);
    m_icon->setIcon(iconOf(meaning), meaning);
    m_message->setText(text);
    m_message->setToolTip({});
    m_card->setVisible(!text.isEmpty());
    m_thisRunOnly->hide();
}

void ProfilesWindow::updateButtons()
{
    // The key's result must not appear beside another profile.
    const bool storing = m_saving->isStoring();
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_list, m_form, m_testButton, m_save})
        part->setEnabled(!storing);
    m_stopWaiting->setVisible(storing);
    m_testButton->setText(m_test->isRunning() ? tr("Ca&ncel test") : tr("&Test connection"));
}

void ProfilesWindow::done(int result)
{
    if (m_saving->isStoring() && isVisible()) {
        m_saving->stopWaiting(); // its result follows
        return;
    }
    if (m_form->isChanged() && isVisible()) {
        askToLeave(this, [this, result] {
            m_form->setProfile(emptyProfile(), false);
            done(result);
        });
        return;
    }
    m_saving->dropUnkept();
    m_test->cancel();
    m_list->finishRemoval();
    QDialog::done(result);
}

void ProfilesWindow::retranslateUi()
{
    setWindowTitle(tr("Profiles"));
    setAccessibleName(tr("Profiles"));
    m_stopWaiting->setText(tr("Cancel"));
    m_thisRunOnly->setText(tr("&Keep for this run only"));
    m_save->setText(tr("&Save"));
    m_close->setText(tr("&Close"));
    updateButtons();
}

void ProfilesWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
