// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/overviewtab.h"

#include "ui/detail/networkgroup.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/valuegrid.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString codeText(const Cloud::Code &code)
{
    return code.name.isEmpty() ? code.code : withCode(code.name, code.code);
}

// Empty: not reported.
QString protectionText(const std::optional<bool> &terminationProtected)
{
    if (!terminationProtected)
        return {};
    return *terminationProtected ? OverviewTab::tr("Protected against termination")
                                 : OverviewTab::tr("Not protected");
}

QString sizeOf(const Cloud::ServerInstance &server)
{
    QStringList size;
    if (server.cpuCount > 0)
        size << OverviewTab::tr("%n vCPU", nullptr, server.cpuCount);
    if (server.memoryBytes > 0)
        size << QLocale().formattedDataSize(server.memoryBytes, 0);
    return size.join(u", "_s);
}

QGroupBox *newGroup(QVBoxLayout &layout, ValueGrid *&grid)
{
    auto *const group = new QGroupBox;
    auto *const inner = new QVBoxLayout(group);
    grid = new ValueGrid(group);
    inner->addWidget(grid);
    layout.addWidget(group);
    return group;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent) : QScrollArea(parent), m_verdictIcon(new IconLabel(1))
{
    auto *const content = new QWidget;
    auto *const layout = new QVBoxLayout(content);
    const int gap = gridSteps(*this, 2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gridSteps(*this, 1));
    build(*layout);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything is wrapped
    setFocusPolicy(Qt::TabFocus);                         // keys can scroll it
    retranslateUi();
}

void OverviewTab::build(QVBoxLayout &layout)
{
    using Kind = ValueGrid::Kind;
    ValueGrid *grid = nullptr;
    const auto add = [this, &grid](std::initializer_list<Field> fields, Kind kind = Kind::Text) {
        for (const Field field : fields)
            m_places.at(std::size_t(field)) = {grid, grid->addRow(kind)};
    };
    m_status = newGroup(layout, grid);
    add({Field::ProviderSays, Field::Booted});
    m_operation = newGroup(layout, grid);
    add({Field::InProgress});
    m_places.at(std::size_t(Field::Interrupt)) = {grid, grid->addRowWithIcon(m_verdictIcon)};
    m_network = new NetworkGroup;
    layout.addWidget(m_network);
    m_system = newGroup(layout, grid);
    add({Field::Os, Field::Platform, Field::Hypervisor, Field::CpuAndMemory, Field::Zone,
         Field::Region, Field::Profile, Field::Created, Field::Protection, Field::Description});
    add({Field::Image, Field::ImageProduct, Field::Spec, Field::Product}, Kind::Code);
    add({Field::Type, Field::LoginKey, Field::PlacementGroup});
}

void OverviewTab::showServer(const Inventory::ServerRow &row, const QString &profileName,
                             const Inventory::NetworkNameMap &networks)
{
    const Cloud::ServerInstance &server = row.server;
    set(Field::ProviderSays,
        server.statusName.isEmpty() ? server.statusCode.code
                                    : withCode(server.statusName, server.statusCode.code));
    set(Field::Booted, localTime(server.booted), timeToolTip(server.booted));
    set(Field::InProgress,
        server.operation == Cloud::ServerOperation::None
            ? tr("The provider reports no operation.")
            : codeText({.code = server.operationCode.code, .name = operationWord(server)}));
    m_network->showServer(row, networks);
    fillSystem(server, profileName);
    align();
}

void OverviewTab::fillSystem(const Cloud::ServerInstance &server, const QString &profileName)
{
    set(Field::Os, osWord(server));
    set(Field::Platform, codeText(server.platform));
    set(Field::Hypervisor,
        codeText({.code = server.hypervisorCode.code, .name = hypervisorWord(server)}));
    set(Field::CpuAndMemory, sizeOf(server));
    set(Field::Zone, server.zone);
    set(Field::Region, server.id.region.text());
    set(Field::Profile, profileName);
    set(Field::Created, localTime(server.created), timeToolTip(server.created));
    set(Field::Protection, protectionText(server.terminationProtected));
    set(Field::Description, server.description);
    set(Field::Image, server.imageNo);
    set(Field::ImageProduct, server.imageProductCode);
    set(Field::Spec, server.specCode);
    set(Field::Product, server.productCode);
    set(Field::Type, codeText(server.type));
    set(Field::LoginKey, server.loginKeyName);
    set(Field::PlacementGroup,
        codeText({.code = server.placementGroupNo, .name = server.placementGroupName}));
}

void OverviewTab::setProspect(const Prospect &prospect)
{
    set(Field::Interrupt, prospect.sentence);
    m_verdictIcon->setVisible(!prospect.sentence.isEmpty());
    const Meaning meaning = meaningOf(prospect.verdict);
    m_verdictIcon->setIcon(iconOf(meaning), meaning);
}

QString OverviewTab::text() const
{
    QStringList parts;
    for (const ValueGrid *const grid : findChildren<ValueGrid *>()) {
        if (!grid->isHidden() && !grid->parentWidget()->isHidden())
            parts += grid->text();
    }
    return parts.join(u'\n');
}

int OverviewTab::wantedWidth() const
{
    int caption = 0;
    for (const ValueGrid *const grid : findChildren<ValueGrid *>())
        caption = std::max(caption, grid->captionWidth());
    constexpr int around = 90; // frames and scroll bar
    return caption + fontMetrics().horizontalAdvance(u"  2026-01-01 00:00:00 +00:00"_s) + around;
}

void OverviewTab::align() { alignCaptions(findChildren<ValueGrid *>()); }

void OverviewTab::set(Field field, const QString &text, const QString &toolTip)
{
    const Place &place = m_places.at(std::size_t(field));
    place.grid->setValue(place.row, text, toolTip);
}

QString OverviewTab::captionOf(Field field)
{
    switch (field) {
    case Field::ProviderSays:
        return tr("Provider says");
    case Field::Booted:
        return tr("Last boot");
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
    case Field::CpuAndMemory:
        return tr("Size");
    case Field::Zone:
        return tr("Zone");
    case Field::Region:
        return tr("Region");
    case Field::Profile:
        return tr("Read with");
    case Field::Created:
        return tr("Created");
    case Field::Protection:
        return tr("Termination");
    case Field::Description:
        return tr("Description");
    case Field::Image:
        return tr("Image number");
    case Field::ImageProduct:
        return tr("Image product");
    case Field::Spec:
        return tr("Specification");
    case Field::Product:
        return tr("Product");
    case Field::Type:
        return tr("Type");
    case Field::LoginKey:
        return tr("Login key");
    case Field::PlacementGroup:
        return tr("Placement group");
    }
    return {};
}

void OverviewTab::retranslateUi()
{
    setAccessibleName(tr("Overview of the server"));
    m_status->setTitle(tr("Status"));
    m_operation->setTitle(tr("Operation"));
    m_network->retranslateUi();
    m_system->setTitle(tr("System"));
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_places.at(i).grid->setCaption(m_places.at(i).row, captionOf(Field(i)));
    align();
}

void OverviewTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        align();
    QScrollArea::changeEvent(event);
}

} // namespace Console::Ui
