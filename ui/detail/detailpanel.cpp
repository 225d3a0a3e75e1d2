// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpanel.h"

#include "ui/detail/detaillabels.h"
#include "ui/detail/networkgroup.h"
#include "ui/detail/rawview.h"
#include "ui/detail/selectionsummary.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/profileband.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int preferredWidth = 380;
constexpr int leastLetters = 34; // across the panel

QString codeText(const Cloud::Code &code)
{
    return code.name.isEmpty() ? code.code : withCode(code.name, code.code);
}

} // namespace

DetailPanel::DetailPanel(const Clock &clock, QWidget *parent)
    : QDockWidget(parent), m_clock(clock), m_pages(new QStackedWidget(this)),
      m_placeholder(new QLabel(m_pages)), m_selection(new SelectionSummary(m_pages)),
      m_content(new QWidget), m_owner(new ProfileBand), m_busy(new QProgressBar),
      m_errorBar(new ErrorBar), m_interrupt(new Banner), m_name(valueLabel(m_content)),
      m_stateIcon(new QLabel(m_content)), m_state(valueLabel(m_content)),
      m_number(valueLabel(m_content)), m_cached(valueLabel(m_content)),
      m_interruptIcon(new QLabel(m_content)), m_raw(new RawView(m_content))
{
    setObjectName(u"serverDetails"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);

    auto *layout = new QVBoxLayout(m_content);
    layout->addWidget(buildHeader());
    buildGroups();
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything is wrapped
    scroll->viewport()->installEventFilter(this);
    scroll->setFocusPolicy(Qt::TabFocus); // keys can scroll it

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // otherwise everything below would move
    m_busy->setSizePolicy(policy);
    m_busy->hide();

    auto *page = new QWidget(m_pages);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_owner);
    pageLayout->addWidget(m_busy);
    pageLayout->addWidget(m_interrupt);
    pageLayout->addWidget(m_errorBar);
    pageLayout->addWidget(scroll);

    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setMargin(24);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(page);
    m_pages->addWidget(m_selection);
    connect(m_selection, &SelectionSummary::copyRequested, this, &DetailPanel::copyRowsRequested);
    connect(m_selection, &SelectionSummary::exportRequested, this, &DetailPanel::exportRequested);
    m_pages->setMinimumWidth(widthOf(*this, leastLetters));
    m_pages->resize(preferredWidth, m_pages->height());
    setWidget(m_pages);

    connect(m_errorBar, &ErrorBar::retryRequested, this, &DetailPanel::retryRequested);
    connect(m_interrupt, &Banner::actionRequested, this, &DetailPanel::interruptRequested);
    retranslateUi();
}

DetailPanel::~DetailPanel() = default;

QWidget *DetailPanel::buildHeader()
{
    auto *header = new QWidget(m_content);
    QFont big = m_name->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.4);
    m_name->setFont(big);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setForegroundRole(QPalette::PlaceholderText);

    auto *line = new QHBoxLayout;
    line->addWidget(m_stateIcon);
    line->addWidget(m_state, 1);
    line->addWidget(m_number);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addLayout(line);
    layout->addWidget(m_cached);
    m_cached->setObjectName(u"cachedAge"_s);
    m_cached->hide();
    return header;
}

QFormLayout *DetailPanel::addGroup(QGroupBox *&group)
{
    group = new QGroupBox(m_content);
    m_content->layout()->addWidget(group);
    return makeForm(group);
}

void DetailPanel::addRow(QFormLayout *form, Field field)
{
    QLabel *value = valueLabel(m_content);
    addRow(form, field, value, value);
}

void DetailPanel::addRow(QFormLayout *form, Field field, QWidget *content, QLabel *value)
{
    Row &row = m_rows.at(static_cast<std::size_t>(field));
    row.caption = captionLabel(m_content);
    row.value = value;
    row.caption->setBuddy(value);
    form->addRow(row.caption, content);
}

void DetailPanel::buildGroups()
{
    QFormLayout *form = addGroup(m_statusGroup);
    for (const Field field :
         {Field::Status, Field::Operation, Field::StatusName, Field::Booted, Field::Created})
        addRow(form, field);

    form = addGroup(m_operationGroup);
    addRow(form, Field::InProgress);
    auto *verdict = new QWidget(m_content);
    auto *verdictLayout = new QHBoxLayout(verdict);
    verdictLayout->setContentsMargins(0, 0, 0, 0);
    QLabel *sentence = valueLabel(verdict);
    verdictLayout->addWidget(m_interruptIcon, 0, Qt::AlignTop);
    verdictLayout->addWidget(sentence, 1);
    addRow(form, Field::Interrupt, verdict, sentence);

    m_network = new NetworkGroup(m_content);
    m_content->layout()->addWidget(m_network);

    form = addGroup(m_systemGroup);
    for (const Field field :
         {Field::Os, Field::Platform, Field::Hypervisor, Field::CpuAndMemory, Field::Zone,
          Field::Region, Field::Profile, Field::Image, Field::ImageProduct, Field::Spec,
          Field::Product, Field::Type, Field::LoginKey, Field::PlacementGroup, Field::Protection,
          Field::Description})
        addRow(form, field);

    m_rawGroup = new QGroupBox(m_content);
    auto *layout = new QVBoxLayout(m_rawGroup);
    layout->addWidget(m_raw);
    m_content->layout()->addWidget(m_rawGroup);
}

void DetailPanel::showServer(const Inventory::ServerRow &row, const QString &profileName,
                             const Inventory::NetworkNameMap &networks)
{
    if (shown() != row.server.id) {
        m_raw->setText({});
        m_errorBar->clear();
        setProspect({});
        setInterrupt({});
    }
    m_row = row;
    m_profileName = profileName;
    m_networkNames = networks;
    fill();
    m_pages->setCurrentIndex(1);
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

void DetailPanel::setProspect(const Prospect &prospect)
{
    m_prospect = prospect;
    fillInterrupt();
}

void DetailPanel::setCachedAge(std::optional<std::chrono::milliseconds> age)
{
    const bool changes = m_cachedAge.has_value() != age.has_value();
    m_cachedAge = age;
    fillCachedAge();
    if (changes && m_row)
        fillState(m_row->server);
}

void DetailPanel::fillCachedAge()
{
    m_cached->setVisible(m_cachedAge.has_value());
    if (m_cachedAge)
        setValue(m_cached,
                 tr("⚠ From cache, read %1. It may have changed since.")
                     .arg(ageText(m_cachedAge->count())));
}

void DetailPanel::setInterrupt(const QString &sentence)
{
    if (sentence.isEmpty())
        m_interrupt->clear();
    else
        m_interrupt->say(Meaning::Warning, sentence, tr("Show"));
}

void DetailPanel::showTime()
{
    if (m_row)
        fillTimes(m_row->server);
}

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
    setInterrupt({});
}

std::optional<Cloud::ServerId> DetailPanel::shown() const
{
    return m_row ? std::optional(m_row->server.id) : std::nullopt;
}

void DetailPanel::set(Field field, const QString &text, const QString &toolTip)
{
    const Row &row = m_rows.at(static_cast<std::size_t>(field));
    setValue(row.value, text);
    row.value->setToolTip(toolTip);
}

void DetailPanel::fill()
{
    if (!m_row)
        return;
    const Cloud::ServerInstance &server = m_row->server;
    setValue(m_name, visibleName(server.name));
    fillState(server);
    setValue(m_number, server.id.number.text());
    fillStatus(server);
    fillCachedAge();
    m_network->showServer(*m_row, m_networkNames);
    fillSystem(server);
    fillInterrupt();
    keepWords(); // of new network interfaces, too
}

void DetailPanel::fillState(const Cloud::ServerInstance &server)
{
    const bool cached = m_cachedAge.has_value();
    const State state = stateOf(server);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setValue(m_state, statusWord(server));
    m_stateIcon->setPixmap((cached ? cachedIcon(palette()) : statusIcon(state, palette()))
                               .pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText,
                      cached ? cachedColour(palette()) : stateColour(state, palette()));
    m_state->setPalette(coloured);
    QFont font = m_content->font();
    font.setItalic(cached);
    m_state->setFont(font);
}

void DetailPanel::fillTimes(const Cloud::ServerInstance &server)
{
    const auto withAge = [now = m_clock.utcNow()](const QDateTime &time) {
        if (!time.isValid())
            return QString();
        const qint64 age = time.msecsTo(now);
        if (age < 0)
            return localTime(time);
        return u"%1 (%2)"_s.arg(localTime(time), ageText(age).replace(u' ', QChar::Nbsp));
    };
    set(Field::Booted, withAge(server.booted), timeToolTip(server.booted));
    set(Field::Created, withAge(server.created), timeToolTip(server.created));
}

void DetailPanel::fillStatus(const Cloud::ServerInstance &server)
{
    set(Field::Status, withCode(statusWord(server), server.statusCode.code));
    set(Field::Operation, withCode(operationWord(server), server.operationCode.code));
    set(Field::StatusName, server.statusName);
    fillTimes(server);
    set(Field::InProgress,
        server.operation == Cloud::ServerOperation::None
            ? tr("The provider reports no operation.")
            : codeText({.code = server.operationCode.code, .name = operationWord(server)}));
}

void DetailPanel::fillSystem(const Cloud::ServerInstance &server)
{
    set(Field::Os, osWord(server));
    set(Field::Platform, codeText(server.platform));
    set(Field::Hypervisor,
        codeText({.code = server.hypervisorCode.code, .name = hypervisorWord(server)}));
    set(Field::Image, server.imageNo);
    set(Field::ImageProduct, server.imageProductCode);
    set(Field::Spec, server.specCode);
    set(Field::Product, server.productCode);
    QStringList size;
    if (server.cpuCount > 0)
        size << tr("%n vCPU", nullptr, server.cpuCount);
    if (server.memoryBytes > 0)
        size << QLocale().formattedDataSize(server.memoryBytes, 0);
    set(Field::CpuAndMemory, size.join(u", "_s));
    set(Field::Type, codeText(server.type));
    set(Field::Zone, server.zone);
    set(Field::Region, server.id.region.text());
    set(Field::Profile, m_profileName);
    set(Field::LoginKey, server.loginKeyName);
    set(Field::PlacementGroup,
        codeText({.code = server.placementGroupNo, .name = server.placementGroupName}));
    QString protection; // empty: not reported
    if (server.terminationProtected)
        protection = *server.terminationProtected ? tr("Protected against termination")
                                                  : tr("Not protected");
    set(Field::Protection, protection);
    set(Field::Description, server.description);
}

void DetailPanel::fillInterrupt()
{
    set(Field::Interrupt, m_prospect.sentence);
    m_interruptIcon->setVisible(!m_prospect.sentence.isEmpty());
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_interruptIcon->setPixmap(
        verdictIcon(m_prospect.verdict, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

QString DetailPanel::captionOf(Field field)
{
    switch (field) {
    case Field::Status:
        return tr("Status");
    case Field::Operation:
        return tr("Operation");
    case Field::StatusName:
        return tr("Provider says");
    case Field::Booted:
        return tr("Last boot");
    case Field::Created:
        return tr("Created");
    case Field::InProgress:
        return tr("In progress");
    case Field::Interrupt:
        return tr("Interrupt");
    case Field::Os:
        return tr("Operating system");
    case Field::Platform:
        return tr("Platform");
    case Field::Hypervisor:
        return tr("Hypervisor");
    case Field::Image:
        return tr("Image number");
    case Field::ImageProduct:
        return tr("Image product");
    case Field::Spec:
        return tr("Specification");
    case Field::Product:
        return tr("Product");
    case Field::CpuAndMemory:
        return tr("Size");
    case Field::Type:
        return tr("Type");
    case Field::Zone:
        return tr("Zone");
    case Field::Region:
        return tr("Region");
    case Field::Profile:
        return tr("Read with");
    case Field::LoginKey:
        return tr("Login key");
    case Field::PlacementGroup:
        return tr("Placement group");
    case Field::Protection:
        return tr("Termination");
    case Field::Description:
        return tr("Description");
    }
    return {};
}

void DetailPanel::retranslateUi()
{
    setWindowTitle(tr("Server details"));
    setAccessibleName(tr("Server details"));
    setTitleBarWidget(nullptr); // only then Qt translates its own buttons again
    m_placeholder->setText(tr("Choose a server to see its details."));
    m_busy->setAccessibleName(tr("The server is being read"));
    m_statusGroup->setTitle(tr("Status"));
    m_operationGroup->setTitle(tr("Operation"));
    m_network->retranslateUi();
    m_systemGroup->setTitle(tr("System"));
    //: the provider's answer as received
    m_rawGroup->setTitle(tr("Raw"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).caption)
            m_rows.at(i).caption->setText(captionOf(static_cast<Field>(i)));
    }
    fill();
}

// A code that does not fit beside its caption goes below it, and is broken only if it is wider than
// the panel.
bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched->isWidgetType()) {
        const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
        constexpr int frames = 12; // of a group; and what QFormLayout forgets of its margins
        m_wordRoom = std::max(1, static_cast<QWidget *>(watched)->width() - 4 * margin - frames);
        keepWords();
    }
    return QDockWidget::eventFilter(watched, event);
}

void DetailPanel::keepWords()
{
    const auto labels = m_content->findChildren<WrappedLabel *>();
    for (WrappedLabel *const label : labels)
        label->keepWordsUpTo(m_wordRoom);
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        fill();
    else if (event->type() == QEvent::FontChange)
        m_pages->setMinimumWidth(widthOf(*this, leastLetters));
    QDockWidget::changeEvent(event);
}

} // namespace Console::Ui
