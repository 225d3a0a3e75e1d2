// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutwindow.h"

#include "ui/widgets/applicationicon.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

#ifdef __clang__
constexpr auto compiler = "Clang " __clang_version__;
#else
constexpr auto compiler = "GCC " __VERSION__;
#endif

// Name and licence of what is linked; names are not translated.
QString partsText()
{
    return QStringList{u"Qt %1 — LGPL-3.0"_s.arg(QLatin1String(qVersion())),
                       u"QtKeychain — BSD-3-Clause"_s, u"SQLite — public domain"_s,
                       u"cpp-httplib — MIT"_s, u"%1, C++20"_s.arg(QLatin1String(compiler))}
        .join(u'\n');
}

} // namespace

AboutWindow::AboutWindow(QWidget *parent)
    : QDialog(parent), m_name(plainLabel(this)), m_what(plainLabel(this)),
      m_builtCaption(plainLabel(this)), m_built(plainLabel(this)), m_links(new QLabel(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"aboutWindow"_s);
    auto *const picture = new QLabel(this);
    const int side = gridSteps(*this, 16);
    picture->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_name->setFont(fontFor(TextSize::Title));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_builtCaption->setFont(fontFor(TextSize::Section));
    m_built->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setOpenExternalLinks(true);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_close->setDefault(true);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(gridSteps(*this, 2));
    for (QLabel *const label : {m_name, m_what, m_builtCaption, m_built, m_links})
        texts->addWidget(label);
    texts->addStretch();
    auto *const upper = new QHBoxLayout;
    upper->setSpacing(gridSteps(*this, 4));
    upper->addWidget(picture, 0, Qt::AlignTop);
    upper->addLayout(texts, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    const int margin = gridSteps(*this, 4);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(upper, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslateUi();
    m_close->setFocus();
    resize(roomFor(*this, 84, 18));
}

void AboutWindow::retranslateUi()
{
    setWindowTitle(tr("About NCP Console"));
    setAccessibleName(tr("About NCP Console"));
    m_name->setText(tr("NCP Console %1").arg(QCoreApplication::applicationVersion()));
    m_what->setText(tr("Shows the servers of NAVER Cloud Platform and sends one diagnostic "
                       "interrupt, once, and follows it to its end. Apache License 2.0."));
    m_builtCaption->setText(tr("Built with"));
    m_built->setText(partsText());
    m_links->setAccessibleName(tr("Links"));
    m_links->setText(u"<a href=\"https://www.apache.org/licenses/LICENSE-2.0\">%1</a> · "
                     "<a href=\"https://api.ncloud-docs.com/docs/en/compute-vserver\">%2</a>"_s.arg(
                         tr("Apache License 2.0").toHtmlEscaped(),
                         tr("API of NAVER Cloud Platform").toHtmlEscaped()));
    m_close->setText(tr("Close"));
}

void AboutWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
