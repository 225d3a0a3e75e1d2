// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilewizard.h"

#include "ui/profile/connectiontest.h"
#include "ui/profile/discardquestion.h"
#include "ui/profile/profileform.h"
#include "ui/profile/profilesaving.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/steplist.h"
#include "ui/words/keychainwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Field = Profile::ProfileField;
using Step = WizardStep;

constexpr int stepCount = 5;

bool hasProblem(const ProfileForm &form, Step step)
{
    const auto fields = fieldsOf(step);
    const auto problems = form.problems();
    return std::any_of(problems.begin(), problems.end(),
                       [&fields](const auto &one) { return fields.contains(one.field); });
}

} // namespace

ProfileWizard::ProfileWizard(const Session::Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_steps(new StepList(stepCount, this)),
      m_title(plainLabel(this, u"stepTitle"_s)), m_sentence(plainLabel(this)),
      m_form(new ProfileForm(this)), m_showMore(new QPushButton(this)),
      m_paste(new QPushButton(this)), m_test(new ConnectionTest(this)),
      m_testAgain(new QPushButton(this)), m_banner(new Banner(this)), m_back(new QPushButton(this)),
      m_next(new QPushButton(this)), m_cancel(new QPushButton(this)),
      m_saving(new ProfileSaving(services, *m_form, this))
{
    setModal(false);
    buildLayout();
    wire();
    startAnew();
    retranslateUi();
    resize(roomFor(*this, 110, 36));
}

ProfileWizard::~ProfileWizard()
{
    // Hiding wipes fields, which emits edits when this is only a QDialog.
    m_form->disconnect(this);
}

void ProfileWizard::buildLayout()
{
    m_title->setFont(fontFor(TextSize::Title));
    m_form->layout()->setContentsMargins({});
    m_paste->setIcon(icon(Icon::Key));
    m_testAgain->setIcon(icon(Icon::Pulse));
    for (QPushButton *const button : {m_showMore, m_paste, m_testAgain, m_back, m_cancel}) {
        button->setAutoDefault(false);
        clickByEnter(*button);
    }
    m_next->setDefault(true);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    const int gap = gridSteps(*this, 4);
    column->setContentsMargins(gap, 0, gap, 0);
    column->setSpacing(gap);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_title, m_sentence, m_banner, m_form})
        column->addWidget(part);
    for (QWidget *const button : std::initializer_list<QWidget *>{m_showMore, m_paste})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_test);
    column->addWidget(m_testAgain, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);

    m_steps->setFixedWidth(widthOf(*this, 20));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_steps);
    middle->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *const button : {m_back, m_next, m_cancel})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    setTabOrder(m_back, m_next);
    setTabOrder(m_next, m_cancel);
}

void ProfileWizard::wire()
{
    connect(m_showMore, &QPushButton::clicked, this, [this] {
        m_more = true;
        showFields();
        m_form->focusConnection();
    });
    connect(m_paste, &QPushButton::clicked, this, &ProfileWizard::paste);
    connect(m_testAgain, &QPushButton::clicked, this, &ProfileWizard::test);
    connect(m_back, &QPushButton::clicked, this, &ProfileWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ProfileWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_form, &ProfileForm::edited, this, [this] { m_banner->clear(); });
    connect(m_test, &ConnectionTest::regionsFound, m_form, &ProfileForm::setRegions);
    connect(m_test, &ConnectionTest::runningChanged, this, &ProfileWizard::updateButtons);
    connect(m_banner, &Banner::actionRequested, m_saving, &ProfileSaving::keepForThisRun);
    connect(m_saving, &ProfileSaving::messageRequested, this, &ProfileWizard::saidToUser);
    connect(m_saving, &ProfileSaving::written, this, [this] { showStep(Step::Saved); });
    connect(m_saving, &ProfileSaving::storingChanged, this, [this] {
        retranslateUi();
        (m_saving->isStoring() ? m_cancel : m_next)->setFocus();
    });
    connect(m_saving, &ProfileSaving::keyNotKept, this, &ProfileWizard::keyNotKept);
    connect(m_saving, &ProfileSaving::passwordNotKept, this, &ProfileWizard::showKeyState);
    connect(m_saving, &ProfileSaving::saved, this, [this](const QUuid &id) {
        m_notKept.reset();
        showKeyState();
        m_services.sessions.keyChanged(id);
        Q_EMIT saved(id);
    });
    connect(&m_services.credentials, &Profile::Credentials::stateChanged, this, [this] {
        if (m_step == Step::Saved)
            showKeyState();
    });
    connect(&m_services.sessions, &Session::SessionManager::lockedChanged, this,
            [this](bool locked) {
                if (locked)
                    dropSecrets();
            });
    m_services.credentials.backEndName(this, [this](const QString &name) {
        m_backEnd = name;
        m_form->setBackEnd(name);
    });
}

void ProfileWizard::startAnew()
{
    const Profile::Profile profile{.id = QUuid::createUuid(),
                                   .name = {},
                                   .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
                                   .colour = Profile::freeColour(others()),
                                   .guard = Profile::GuardLevel::Production};
    m_services.credentials.noteNew(profile.id);
    m_form->setOthers(others());
    m_form->setProfile(profile, false);
    m_proposedName.clear();
    m_notKept.reset();
    m_more = false;
    showStep(Step::Environment);
}

QList<Profile::Profile> ProfileWizard::others() const
{
    return m_services.sessions.choices(); // with the profile of this run, which has a name too
}

void ProfileWizard::showStep(Step step)
{
    m_step = step;
    m_banner->clear();
    m_test->clear();
    if (step == Step::Guard && m_form->profile().name == m_proposedName) {
        QStringList taken;
        for (const Profile::Profile &one : others())
            taken += one.name;
        m_proposedName = Profile::uniqueName(proposedName(m_form->profile()), taken);
        m_form->proposeName(m_proposedName);
    }
    retranslateUi();
    showFields();
    focusFirst();
    if (step == Step::Test)
        test();
}

void ProfileWizard::showFields()
{
    QList<Field> fields = fieldsOf(m_step);
    if (m_step == Step::Environment && !m_more)
        fields = {Field::Environment, Field::GatewayUrl, Field::Region};
    m_form->showOnly(fields);
    m_showMore->setVisible(m_step == Step::Environment && !m_more);
    m_paste->setVisible(m_step == Step::Keys);
    m_testAgain->setVisible(m_step == Step::Test);
}

void ProfileWizard::focusFirst()
{
    switch (m_step) {
    case Step::Environment:
        m_form->focusEnvironment();
        break;
    case Step::Keys:
        m_form->focusKey();
        break;
    case Step::Guard:
        m_form->focusName();
        break;
    case Step::Test:
    case Step::Saved:
        m_next->setFocus();
        break;
    }
}

void ProfileWizard::goOn()
{
    switch (m_step) {
    case Step::Environment:
    case Step::Keys:
        leaveFields();
        break;
    case Step::Test:
        m_steps->setWarned(int(Step::Test), !m_test->hasPassed());
        showStep(Step::Guard);
        break;
    case Step::Guard:
        save();
        break;
    case Step::Saved:
        close();
        break;
    }
}

void ProfileWizard::leaveFields()
{
    if (!hasProblem(*m_form, m_step)) {
        showStep(Step(int(m_step) + 1));
        return;
    }
    m_more = m_more || m_step == Step::Environment; // it may be in what is folded
    showFields();
    m_form->showAllProblems();
}

void ProfileWizard::goBack() { showStep(Step(std::max(0, int(m_step) - 1))); }

void ProfileWizard::test()
{
    if (m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    const Profile::Profile profile = m_form->profile();
    m_test->run(m_services, profile, m_form->secretKey().secret(), m_form->proxyPassword().secret(),
                profile.id);
}

void ProfileWizard::paste()
{
    const auto pair = Profile::keyPairIn(secretIn(QGuiApplication::clipboard()->text()).bytes());
    if (pair) {
        m_form->usePair(*pair);
        m_next->setFocus();
        return;
    }
    m_banner->say(Meaning::Warning,
                  tr("No pair of keys was copied. Copy the lines of ~/.ncloud/configure, or what "
                     "“ncloud configure” shows."));
}

void ProfileWizard::save()
{
    // A lock wipes the secret key.
    for (const Step step : {Step::Environment, Step::Keys, Step::Guard}) {
        if (hasProblem(*m_form, step)) {
            if (step != m_step)
                showStep(step);
            m_form->showAllProblems();
            return;
        }
    }
    m_saving->save(std::nullopt);
}

void ProfileWizard::saidToUser(const QString &text, bool good)
{
    if (!good && !text.isEmpty())
        m_banner->say(Meaning::Danger, text);
}

void ProfileWizard::keyNotKept(const QUuid &id, const Profile::KeychainError &error)
{
    m_notKept = error;
    showKeyState();
    Q_EMIT saved(id);
}

void ProfileWizard::showKeyState()
{
    if (m_step != Step::Saved)
        return;
    const Profile::KeyState state =
        m_services.credentials.stateOf(m_form->profile().id, Profile::SecretKind::SecretKey);
    QStringList sentences;
    Meaning meaning = Meaning::Success;
    if (m_saving->isStoring()) {
        meaning = Meaning::Information;
        sentences += keyStateSentence({.kind = Profile::KeyState::Kind::Asking});
    } else if (m_notKept) {
        meaning = Meaning::Warning;
        sentences += keyNotKeptSentence(*m_notKept);
    } else {
        if (state.kind != Profile::KeyState::Kind::Stored)
            meaning = Meaning::Warning;
        sentences += keyIsIn(state);
    }
    if (!m_saving->isStoring() && !m_saving->passwordProblem().isEmpty()) {
        meaning = Meaning::Warning;
        sentences += m_saving->passwordProblem();
    }
    m_banner->say(meaning, sentences.join(u'\n'),
                  !m_saving->isStoring() && m_saving->hasUnkept() ? tr("&Keep for this run only")
                                                                  : QString());
    updateButtons();
}

QString ProfileWizard::keyIsIn(const Profile::KeyState &state) const
{
    if (state.kind == Profile::KeyState::Kind::Stored && !m_backEnd.isEmpty())
        return tr("The secret key is stored in: %1").arg(m_backEnd);
    return keyStateSentence(state);
}

// After this the key has to be typed again.
void ProfileWizard::dropSecrets()
{
    m_saving->dropUnkept();
    m_form->secretKey().wipe();
    m_form->proxyPassword().wipe();
    m_test->clear();
    if (m_step == Step::Test || m_step == Step::Guard)
        showStep(Step::Keys);
    else
        showKeyState();
}

bool ProfileWizard::hasUnsaved() const
{
    return m_saving->isStoring() || (m_step != Step::Saved && m_form->isChanged());
}

void ProfileWizard::askToLeave(QWidget *asker, std::function<void()> then)
{
    if (QMessageBox *const outdated = std::exchange(m_question, nullptr)) {
        outdated->disconnect(this);
        outdated->close(); // deleted later: it may be the caller
    }
    m_question = askToDiscard(asker, windowTitle(),
                              m_saving->isStoring()
                                  ? tr("A secret key is still being written to the keychain.")
                                  : tr("The new profile is not saved."),
                              this, std::move(then));
}

void ProfileWizard::done(int result)
{
    if (m_saving->isStoring() && isVisible()) {
        m_saving->stopWaiting(); // its result follows
        return;
    }
    if (hasUnsaved() && isVisible()) {
        askToLeave(this, [this, result] {
            startAnew();
            done(result);
        });
        return;
    }
    m_saving->dropUnkept();
    m_test->cancel();
    QDialog::done(result);
}

void ProfileWizard::updateButtons()
{
    const bool storing = m_saving->isStoring();
    const bool over = m_step == Step::Saved;
    m_back->setVisible(!over);
    m_back->setEnabled(m_step != Step::Environment);
    m_next->setVisible(!storing);
    m_cancel->setVisible(!over || storing);
    m_next->setText(over ? tr("&Close") : m_step == Step::Guard ? tr("&Save") : tr("&Next"));
    m_testAgain->setText(m_test->isRunning() ? tr("Ca&ncel test") : tr("&Test again"));
}

void ProfileWizard::retranslateUi()
{
    setWindowTitle(tr("Add a profile"));
    setAccessibleName(tr("Add a profile"));
    const QStringList steps = wizardStepNames();
    const bool over = m_step == Step::Saved;
    m_steps->setTexts(steps);
    m_steps->setCurrent(over && !m_saving->isStoring() ? stepCount : int(m_step));
    setAccessibleDescription(
        tr("Step %1 of %2: %3").arg(int(m_step) + 1).arg(stepCount).arg(steps.at(int(m_step))));
    m_title->setText(titleOf(m_step, m_form->profile().name));
    m_sentence->setText(sentenceOf(m_step));
    m_sentence->setVisible(!over);
    m_showMore->setText(tr("&Proxy and CA file…"));
    m_paste->setText(tr("&Paste both keys"));
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("Cancel"));
    showKeyState();
    updateButtons();
}

void ProfileWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
