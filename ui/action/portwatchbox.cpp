// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/portwatchbox.h"

#include "ui/words/portwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Stage = Action::Interrupt::Stage;

constexpr int remoteDesktop = 3389;
constexpr int secureShell = 22;
constexpr int highestPort = 65535;

} // namespace

PortWatchBox::PortWatchBox(QWidget *parent)
    : QWidget(parent), m_wanted(new QCheckBox(this)), m_choice(new QWidget(this)),
      m_addressCaption(new QLabel(m_choice)), m_address(new QComboBox(m_choice)),
      m_portCaption(new QLabel(m_choice)), m_port(new QComboBox(m_choice)),
      m_state(new QLabel(this))
{
    m_wanted->setObjectName("watchPort"_L1);
    m_address->setObjectName("watchAddress"_L1);
    m_port->setObjectName("watchPortNumber"_L1);
    m_addressCaption->setBuddy(m_address);
    m_portCaption->setBuddy(m_port);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->setValidator(new QIntValidator(1, highestPort, m_port));
    m_port->addItems({QString::number(remoteDesktop), QString::number(secureShell)});

    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_addressCaption);
    choice->addWidget(m_address);
    choice->addWidget(m_portCaption);
    choice->addWidget(m_port);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wanted);
    layout->addWidget(m_choice);
    layout->addWidget(m_state);

    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        choose();
        refresh();
        Q_EMIT heightChanged();
    });
    connect(m_address, &QComboBox::activated, this, &PortWatchBox::choose);
    connect(m_port, &QComboBox::activated, this, &PortWatchBox::choose);
    connect(m_port->lineEdit(), &QLineEdit::editingFinished, this, &PortWatchBox::choose);
    retranslateUi();
}

void PortWatchBox::setInterrupt(Action::Interrupt *interrupt)
{
    m_interrupt = interrupt;
    if (m_interrupt && m_interrupt->before().os == Cloud::OsFamily::Linux)
        m_port->setCurrentText(QString::number(secureShell));
    if (m_interrupt && m_interrupt->following().watchedPort())
        m_port->setCurrentText(QString::number(m_interrupt->following().watchedPort()->port));
    refresh();
}

void PortWatchBox::fillAddresses()
{
    QStringList texts;
    for (const QHostAddress &address : m_interrupt->addresses())
        texts += address.toString();
    const auto &watched = m_interrupt->following().watchedPort();
    const QString current = watched ? watched->address.toString() : m_address->currentText();
    if (watched && !texts.contains(current))
        texts.prepend(current); // known from an earlier run
    QStringList shown;
    for (int i = 0; i < m_address->count(); ++i)
        shown += m_address->itemText(i);
    if (shown != texts) {
        m_address->clear();
        m_address->addItems(texts);
    }
    const int place = m_address->findText(current);
    if (place >= 0 && place != m_address->currentIndex())
        m_address->setCurrentIndex(place);
}

void PortWatchBox::refresh()
{
    if (!m_interrupt || m_refreshing)
        return;
    m_refreshing = true;
    const Stage stage = m_interrupt->stage();
    const bool over = stage == Stage::Ended;
    const bool changeable = stage == Stage::Following || stage == Stage::Ready
        || stage == Stage::Reading || stage == Stage::Rereading;
    fillAddresses();
    const auto &watched = m_interrupt->following().watchedPort();
    if (watched && !m_wanted->isChecked())
        m_wanted->setChecked(true);
    const bool possible = m_address->count() > 0;
    m_wanted->setVisible(!over);
    m_wanted->setEnabled(possible && changeable);
    m_wanted->setToolTip(
        possible ? tr(
            "Connects directly from this computer every 5 s and closes at once. No data is sent.")
                 : tr("The server's addresses are not known."));
    m_choice->setVisible(!over && m_wanted->isChecked());
    m_choice->setEnabled(changeable);
    const QString state = portSentence(*m_interrupt);
    if (m_state->text() != state)
        m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_refreshing = false;
}

quint16 PortWatchBox::chosenPort() const
{
    bool ok = false;
    const int port = m_port->currentText().toInt(&ok);
    return ok && port >= 1 && port <= highestPort ? quint16(port) : quint16(0);
}

void PortWatchBox::choose()
{
    if (!m_interrupt || m_refreshing)
        return;
    const Action::WatchedPort port{.address = QHostAddress(m_address->currentText()),
                                   .port = chosenPort()};
    if (!m_wanted->isChecked())
        m_interrupt->watchPort(std::nullopt);
    else if (port.isValid())
        m_interrupt->watchPort(port);
}

void PortWatchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PortWatchBox::retranslateUi()
{
    m_wanted->setText(tr("Watch a port of the server"));
    m_addressCaption->setText(tr("Address:"));
    m_portCaption->setText(tr("Port:"));
    m_address->setAccessibleName(tr("Address of the watched port"));
    m_port->setAccessibleName(tr("Number of the watched port"));
    refresh();
}

} // namespace Console::Ui
