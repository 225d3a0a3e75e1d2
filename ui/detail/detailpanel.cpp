// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpanel.h"

#include "ui/detail/overviewtab.h"
#include "ui/detail/rawview.h"
#include "ui/detail/readinesstab.h"
#include "ui/detail/selectionsummary.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/profileband.h"
#include "ui/widgets/roomfor.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int preferredWidth = 380;
constexpr int leastLetters = 36; // across the panel

} // namespace

DetailPanel::DetailPanel(const Clock &clock, QWidget *parent)
    : QDockWidget(parent), m_pages(new QStackedWidget(this)), m_placeholder(new QLabel(m_pages)),
      m_selection(new SelectionSummary(m_pages)), m_owner(new ProfileBand),
      m_busy(new QProgressBar), m_interrupt(new Banner), m_errorBar(new ErrorBar),
      m_head(new DetailHead(clock)), m_tabs(new QTabWidget), m_overview(new OverviewTab),
      m_readiness(new ReadinessTab), m_raw(new RawView)
{
    setObjectName(u"serverDetails"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);

    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setMargin(24);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(buildPage());
    m_pages->addWidget(m_selection);
    m_pages->setMinimumWidth(widthOf(*this, leastLetters));
    m_pages->resize(preferredWidth, m_pages->height());
    setWidget(m_pages);

    connect(m_head, &DetailHead::copyRequested, this, &DetailPanel::copy);
    connect(m_selection, &SelectionSummary::copyRequested, this, &DetailPanel::copyRowsRequested);
    connect(m_selection, &SelectionSummary::exportRequested, this, &DetailPanel::exportRequested);
    connect(m_errorBar, &ErrorBar::retryRequested, this, &DetailPanel::retryRequested);
    connect(m_interrupt, &Banner::actionRequested, this, &DetailPanel::interruptRequested);
    retranslateUi();
}

DetailPanel::~DetailPanel() = default;

QWidget *DetailPanel::buildPage()
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // otherwise everything below would move
    m_busy->setSizePolicy(policy);
    m_busy->hide();

    m_tabs->setDocumentMode(true);
    for (QWidget *const tab : std::initializer_list<QWidget *>{m_overview, m_readiness, m_raw})
        m_tabs->addTab(tab, QString());

    auto *const page = new QWidget(m_pages);
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_owner, m_busy, m_interrupt, m_errorBar, m_head})
        layout->addWidget(part);
    layout->addWidget(m_tabs, 1);
    return page;
}

void DetailPanel::setActions(QAction &interrupt, QAction &readiness)
{
    m_head->setInterruptAction(interrupt);
    m_readiness->setReadinessAction(readiness);
}

void DetailPanel::showServer(const Inventory::ServerRow &row, const QString &profileName,
                             const Inventory::NetworkNameMap &networks)
{
    if (shown() != row.server.id) {
        m_raw->setText({});
        m_errorBar->clear();
        setProspect({});
        setReadiness({});
        setInterrupt({});
    }
    m_row = row;
    m_profileName = profileName;
    m_networkNames = networks;
    fill();
    m_pages->setCurrentIndex(1);
}

void DetailPanel::fill()
{
    if (!m_row)
        return;
    m_head->showServer(m_row->server);
    m_overview->showServer(*m_row, m_profileName, m_networkNames);
}

void DetailPanel::setOwner(const std::optional<Profile::Profile> &owner)
{
    const auto id = owner ? std::optional(owner->id) : std::nullopt;
    if (m_ownerId != id)
        m_row.reset(); // another server may have the same number
    m_ownerId = id;
    m_owner->setProfile(owner);
}

void DetailPanel::showRaw(const QByteArray &body) { m_raw->setText(body); }

void DetailPanel::setReading(const std::optional<ReadingAge> &reading)
{
    m_head->setReading(reading);
}

void DetailPanel::setProspect(const Prospect &prospect) { m_overview->setProspect(prospect); }

void DetailPanel::setReadiness(const Action::Readiness &readiness)
{
    m_readiness->setReadiness(readiness);
}

void DetailPanel::setInterrupt(const QString &sentence)
{
    if (sentence.isEmpty())
        m_interrupt->clear();
    else
        m_interrupt->say(Meaning::Warning, sentence, tr("Show"));
}

void DetailPanel::showTime() { m_head->showTime(); }

void DetailPanel::setBusy(bool busy) { m_busy->setVisible(busy); }

void DetailPanel::setError(const std::optional<Cloud::ApiError> &error)
{
    if (error)
        m_errorBar->showError(*error);
    else
        m_errorBar->clear();
}

void DetailPanel::setSelectionSums(const Inventory::ServerSums &sums)
{
    m_selection->setSums(sums);
}

void DetailPanel::showSelection(int servers)
{
    clear();
    m_selection->setCount(servers);
    m_pages->setCurrentWidget(m_selection);
}

void DetailPanel::clear()
{
    m_row.reset();
    m_pages->setCurrentIndex(0);
    m_raw->setText({});
    setBusy(false);
    setError(std::nullopt);
    setProspect({});
    setReadiness({});
    setInterrupt({});
}

int DetailPanel::wantedWidth() const { return m_overview->wantedWidth(); }

std::optional<Cloud::ServerId> DetailPanel::shown() const
{
    return m_row ? std::optional(m_row->server.id) : std::nullopt;
}

bool DetailPanel::showsSomething() const { return m_pages->currentWidget() != m_placeholder; }

void DetailPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_head->text() + u'\n' + m_overview->text());
}

void DetailPanel::retranslateUi()
{
    setWindowTitle(tr("Server details"));
    setAccessibleName(tr("Server details"));
    setTitleBarWidget(nullptr); // only then Qt translates its own buttons again
    m_placeholder->setText(tr("Choose a server to see its details."));
    m_busy->setAccessibleName(tr("The server is being read"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the details"));
    m_tabs->setTabText(m_tabs->indexOf(m_overview), tr("Overview"));
    m_tabs->setTabText(m_tabs->indexOf(m_readiness), tr("Dump readiness"));
    //: the provider's answer as received
    m_tabs->setTabText(m_tabs->indexOf(m_raw), tr("Raw"));
    fill();
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        m_pages->setMinimumWidth(widthOf(*this, leastLetters));
    QDockWidget::changeEvent(event);
}

} // namespace Console::Ui
