// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <chrono>
#include <vector>

namespace Console::Bench {

// How long the GUI's thread is not back in its event loop: the time of each event's delivery,
// slots and painting included. Wall time, and what the thread itself worked: on a busy machine
// only the second means something.
struct Stalls {
    double p50 = 0; // ms
    double p99 = 0;
    double max = 0;
    double maxWorked = 0;
};

class WatchedApplication final : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;
    void startWatch();
    Stalls endWatch();

private:
    int m_depth = 0;
    bool m_watching = false;
    std::vector<double> m_walls;
    std::vector<double> m_worked;
};

double threadMs();  // worked by this thread
double processMs(); // worked by all threads

} // namespace Console::Bench
