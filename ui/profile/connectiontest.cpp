// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/connectiontest.h"

#include "app/profile/profileconnection.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/keychainwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Cloud::StepState;
using Profile::SecretKind;

QIcon iconOf(StepState state, const QPalette &palette)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::Skipped:
        return statusIcon(State::Off, palette);
    case StepState::Running:
        return statusIcon(State::Busy, palette);
    case StepState::Passed:
        return verdictIcon(Action::Verdict::Pass, palette);
    case StepState::Warned:
        return verdictIcon(Action::Verdict::Warn, palette);
    case StepState::Failed:
        return verdictIcon(Action::Verdict::Block, palette);
    }
    return {};
}

} // namespace

ConnectionTest::ConnectionTest(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this)),
      m_advice(plainLabel(this)), m_secret(std::make_shared<SecretSlot>()),
      m_password(std::make_shared<SecretSlot>())
{
    m_title->setBuddy(m_list);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_advice);
    retranslateUi();
    hide();
}

ConnectionTest::~ConnectionTest()
{
    m_secret->clear();
    m_password->clear();
}

void ConnectionTest::run(const Session::Services &services, const Profile::Profile &profile,
                         Secret secret, Secret password, const QUuid &storedAs)
{
    clear();
    show();
    m_asking = true;
    ++m_generation;
    Q_EMIT runningChanged();
    m_secret->put(std::move(secret));
    m_password->put(std::move(password));
    m_advice->setText(keyStateSentence({.kind = Profile::KeyState::Kind::Asking}));
    // Fields left empty use stored values. A missing password is the proxy's to report.
    const auto go = [this, services, profile] {
        start(services, profile);
    };
    takeStored(services, storedAs, SecretKind::SecretKey, [=, this](const auto &error) {
        if (error) {
            m_asking = false;
            m_advice->setText(keyStateSentence(Profile::keyStateAfter(*error)) + u' '
                              + keychainAdvice(*error));
            Q_EMIT runningChanged();
        } else if (Profile::wantsProxyPassword(profile)) {
            takeStored(services, storedAs, SecretKind::ProxyPassword, [go](const auto &) { go(); });
        } else {
            go();
        }
    });
}

void ConnectionTest::takeStored(const Session::Services &services, const QUuid &storedAs,
                                SecretKind kind, const Profile::Credentials::Done &done)
{
    const auto mine = kind == SecretKind::SecretKey ? m_secret : m_password;
    if (!mine->isEmpty()) {
        done(std::nullopt);
        return;
    }
    const auto stored = services.credentials.slotOf(storedAs, kind);
    const quint64 run = m_generation;
    const auto take = [this, run, mine, stored,
                       done](const std::optional<Profile::KeychainError> &error) {
        if (!m_asking || run != m_generation)
            return; // cancelled or replaced meanwhile
        if (!error)
            mine->put(Secret(stored->bytes()));
        done(error);
    };
    if (stored->isEmpty())
        services.credentials.fetch(storedAs, kind, this, take);
    else
        take(std::nullopt);
}

void ConnectionTest::start(const Session::Services &services, const Profile::Profile &profile)
{
    m_asking = false;
    m_advice->setText({});
    const auto made = Profile::connectionOf(profile, m_secret, m_password,
                                            std::make_shared<Cloud::GatewayClock>(services.clock));
    if (!made) {
        m_advice->setText(caFileSentence(made.error()));
        Q_EMIT runningChanged();
        return;
    }
    m_diagnosis = std::make_unique<Cloud::Diagnosis>(made.value(), profile.region);
    connect(m_diagnosis.get(), &Cloud::Diagnosis::stepChanged, this, &ConnectionTest::showStep);
    connect(m_diagnosis.get(), &Cloud::Diagnosis::finished, this, [this] {
        m_secret->clear();
        m_password->clear();
        Q_EMIT runningChanged();
    });
    m_diagnosis->start();
    for (const Cloud::StepResult &result : m_diagnosis->results())
        showStep(result);
}

void ConnectionTest::showStep(const Cloud::StepResult &result)
{
    const int row = int(result.step);
    while (m_list->count() <= row)
        m_list->addItem(new QListWidgetItem);
    QListWidgetItem *const item = m_list->item(row);
    QString text = u"%1 · %2"_s.arg(stepWord(result.step), stepStateWord(result.state));
    const bool ended = result.state == StepState::Passed || result.state == StepState::Warned
        || result.state == StepState::Failed;
    if (ended)
        text += u" · "_s + tr("%1 ms").arg(result.took.count());
    const QString sentence = stepSentence(result);
    if (!sentence.isEmpty())
        text += u" · "_s + sentence;
    item->setText(text);
    item->setIcon(iconOf(result.state, palette()));
    const QString advice = stepAdvice(result);
    if (!advice.isEmpty())
        m_advice->setText(advice);
    if (result.state == StepState::Failed)
        m_list->setCurrentItem(item);
    if (!result.regions.isEmpty())
        Q_EMIT regionsFound(result.regions);
}

bool ConnectionTest::hasPassed() const
{
    if (!m_diagnosis || isRunning())
        return false;
    const StepState last = m_diagnosis->results().last().state; // skipped after a failure
    return last == StepState::Passed || last == StepState::Warned;
}

void ConnectionTest::cancel()
{
    if (std::exchange(m_asking, false))
        m_advice->setText(keyStateSentence({.kind = Profile::KeyState::Kind::Cancelled}));
    if (m_diagnosis)
        m_diagnosis->cancel();
    Q_EMIT runningChanged();
}

void ConnectionTest::clear()
{
    m_asking = false;
    m_diagnosis.reset();
    m_secret->clear();
    m_password->clear();
    m_list->clear();
    m_advice->setText({});
    hide();
    Q_EMIT runningChanged();
}

void ConnectionTest::retranslateUi()
{
    m_title->setText(tr("Connection test"));
    m_list->setAccessibleName(tr("Connection test"));
    if (m_diagnosis) {
        for (const Cloud::StepResult &result : m_diagnosis->results())
            showStep(result);
    }
}

void ConnectionTest::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
