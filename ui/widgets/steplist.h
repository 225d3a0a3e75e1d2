// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace Console::Ui {

class IconLabel;

// The steps of a wizard: those done are ticked, or marked as warned; the current one is bold.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(int steps, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); // one per step
    void setWarned(int step, bool warned);   // shown with the next setCurrent()
    void setCurrent(int step);               // from 0; one more than there are: all are done

private:
    struct Line {
        IconLabel *mark = nullptr;
        QLabel *text = nullptr;
        bool warned = false;
    };
    std::vector<Line> m_lines;
};

} // namespace Console::Ui
