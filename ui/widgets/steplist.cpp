// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/steplist.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace Console::Ui {

StepList::StepList(int steps, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gridSteps(*this, 2));
    grid->setVerticalSpacing(gridSteps(*this, 3));
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(steps, 1);
    for (int step = 0; step < steps; ++step) {
        const Line line{.mark = new IconLabel(1, this), .text = plainLabel(this)};
        grid->addWidget(line.mark, step, 0);
        grid->addWidget(line.text, step, 1);
        m_lines.push_back(line);
    }
}

void StepList::setTexts(const QStringList &texts)
{
    for (qsizetype step = 0; step < qsizetype(m_lines.size()); ++step)
        m_lines.at(std::size_t(step)).text->setText(texts.value(step));
}

void StepList::setWarned(int step, bool warned) { m_lines.at(std::size_t(step)).warned = warned; }

void StepList::setCurrent(int step)
{
    int at = 0;
    for (const Line &line : m_lines) {
        if (at < step)
            line.mark->setIcon(line.warned ? Icon::Warning : Icon::Check,
                               line.warned ? Meaning::Warning : Meaning::Success);
        else
            line.mark->setIcon(at == step ? Icon::Running : Icon::Off, Meaning::Muted);
        QFont weighted = font();
        weighted.setBold(at == step);
        line.text->setFont(weighted);
        line.text->setForegroundRole(at > step ? QPalette::PlaceholderText : QPalette::WindowText);
        ++at;
    }
}

} // namespace Console::Ui
