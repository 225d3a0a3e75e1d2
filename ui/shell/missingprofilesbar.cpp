// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/missingprofilesbar.h"

#include "ui/widgets/announcement.h"
#include "ui/words/keychainwords.h"
#include "ui/words/readingwords.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Entry = Session::SessionManager::Entry;

constexpr qsizetype mostLines = 5; // more would leave too little room for servers

} // namespace

QStringList missingProfiles(const std::vector<Entry> &entries)
{
    QStringList lines;
    const QString line = u"%1 — %2"_s;
    for (const Entry &entry : entries) {
        if (entry.problem) {
            lines.append(line.arg(entry.profile.name, openingSentence(*entry.problem)));
        } else if (entry.session && !entry.session->inventory().loading()) {
            if (const auto error = entry.session->inventory().error())
                lines.append(line.arg(entry.profile.name, explain(*error).sentence));
            else if (const auto gaps = entry.session->inventory().gaps(); !gaps.isEmpty())
                lines.append(line.arg(entry.profile.name, explain(gaps).sentence));
        }
    }
    return lines;
}

MissingProfilesBar::MissingProfilesBar(QWidget *parent)
    : NoticeBar(parent), m_text(new QLabel(this)), m_retry(new QPushButton(this)),
      m_close(newCloseButton())
{
    setObjectName(u"missingProfilesBar"_s);
    m_text->setObjectName(u"missingProfiles"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid().addWidget(m_text, 0, 1);
    grid().addWidget(m_retry, 0, 2, Qt::AlignTop);
    grid().addWidget(m_close, 0, 3, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &MissingProfilesBar::retryRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslateUi();
    hide();
}

void MissingProfilesBar::showMissing(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        // Skips profiles being retried, to avoid flicker.
        if (entry.state == Entry::State::Opening
            || (entry.session && entry.session->inventory().loading()))
            return;
    }
    setLines(missingProfiles(entries));
}

void MissingProfilesBar::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList shown = lines.mid(0, mostLines);
    if (lines.size() > mostLines)
        shown.append(tr("And %n more.", nullptr, int(lines.size() - mostLines)));
    m_text->setText(shown.join(u'\n'));
    setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        announce({m_text});
}

void MissingProfilesBar::retranslateUi()
{
    NoticeBar::retranslateUi();
    m_retry->setText(tr("Try again"));
}

} // namespace Console::Ui
