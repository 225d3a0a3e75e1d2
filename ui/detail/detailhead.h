// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"
#include "app/core/clock.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace Console::Ui {

struct ReadingAge {
    std::chrono::milliseconds age{};
    bool cached = false; // read by an earlier run
};

// Above all tabs of the details: which server, its state, how old that is, and what to do.
class DetailHead final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHead(const Clock &clock, QWidget *parent = nullptr);

    void setInterruptAction(QAction &action);
    void showServer(const Cloud::ServerInstance &server);
    void setReading(const std::optional<ReadingAge> &reading); // empty: not known
    void showTime();                                           // ages grow
    QString text() const;                                      // for copying

Q_SIGNALS:
    void copyRequested(); // of all details

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void applyFonts();
    void showState();

    const Clock &m_clock;
    std::optional<Cloud::ServerInstance> m_server;
    std::optional<ReadingAge> m_reading;
    QLabel *m_name;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_number;
    QLabel *m_times;
    QLabel *m_cached;
    QPushButton *m_copy;
    QToolButton *m_interrupt;
};

} // namespace Console::Ui
