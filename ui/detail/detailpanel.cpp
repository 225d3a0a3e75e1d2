// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpanel.h"

#include "ui/detail/rawview.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/times.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int iconPixels = 16;

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from outside and may look like markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // not a stop for Tab: there are twenty of them
    return label;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

void prepare(QFormLayout *form)
{
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(3);
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QDockWidget(parent), m_pages(new QStackedWidget(this)), m_nothing(new QLabel(this)),
      m_icon(new QLabel(this)), m_name(valueLabel(this)), m_number(valueLabel(this)),
      m_busy(new QProgressBar(this)), m_problem(valueLabel(this)),
      m_rawView(new RawView(this))
{
    setObjectName(u"serverDetails"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 8);
    QFont big = m_name->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.3);
    m_name->setFont(big);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0);
    head->addWidget(m_name, 1);
    layout->addLayout(head);
    layout->addWidget(m_number);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    constexpr int thin = 4;
    m_busy->setFixedHeight(thin);
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsPlace);
    m_busy->hide();
    layout->addWidget(m_busy);
    m_problem->hide();
    layout->addWidget(m_problem);

    m_status = addGroup(page, {Field::Status, Field::Operation, Field::ProviderWording,
                               Field::BootTime, Field::Created});
    m_operation = addGroup(page, {Field::OperationNow, Field::CanInterrupt});
    m_network = addGroup(page, {Field::PublicIp});
    m_system = addGroup(page, {Field::Os, Field::Hypervisor, Field::Image, Field::Spec, Field::Size,
                               Field::Zone, Field::Region, Field::Profile, Field::LoginKey,
                               Field::PlacementGroup, Field::Protection, Field::Description});
    m_raw = new QGroupBox(page);
    auto *rawLayout = new QVBoxLayout(m_raw);
    rawLayout->addWidget(m_rawView);
    for (QGroupBox *const group : {m_status, m_operation, m_network, m_system, m_raw})
        layout->addWidget(group);
    layout->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(scroll);
    constexpr int narrowest = 340;
    m_pages->setMinimumWidth(narrowest);
    setWidget(m_pages);
    retranslateUi();
}

QGroupBox *DetailPanel::addGroup(QWidget *page, std::initializer_list<Field> fields)
{
    auto *group = new QGroupBox(page);
    auto *form = new QFormLayout(group);
    prepare(form);
    for (const Field field : fields) {
        captionOf(field) = new QLabel(group);
        captionOf(field)->setForegroundRole(QPalette::PlaceholderText);
        valueOf(field) = valueLabel(group);
        form->addRow(captionOf(field), valueOf(field));
    }
    return group;
}

QString DetailPanel::caption(Field field)
{
    switch (field) {
    case Field::Status: return tr("Status");
    case Field::Operation: return tr("Operation");
    case Field::ProviderWording: return tr("Provider says");
    case Field::BootTime: return tr("Booted");
    case Field::Created: return tr("Created");
    case Field::OperationNow: return tr("In progress");
    case Field::CanInterrupt: return tr("Interrupt");
    case Field::PublicIp: return tr("Public IP");
    case Field::Os: return tr("OS");
    case Field::Hypervisor: return tr("Hypervisor");
    case Field::Image: return tr("Image");
    case Field::Spec: return tr("Spec");
    case Field::Size: return tr("Size");
    case Field::Zone: return tr("Zone");
    case Field::Region: return tr("Region");
    case Field::Profile: return tr("Profile");
    case Field::LoginKey: return tr("Login key");
    case Field::PlacementGroup: return tr("Placement group");
    case Field::Protection: return tr("Termination protection");
    case Field::Description: return tr("Description");
    case Field::Count: break;
    }
    return {};
}

void DetailPanel::set(Field field, const QString &value, const QString &toolTip)
{
    // An unchanged text keeps the selection that somebody may have made in it.
    if (valueOf(field)->text() != orDash(value))
        valueOf(field)->setText(orDash(value));
    valueOf(field)->setToolTip(toolTip);
}

void DetailPanel::showServer(const Inventory::ServerRow &row, const QString &profileName)
{
    const bool another = !m_row || m_row->server.id != row.server.id;
    if (another) {
        m_rawView->setAnswer({});
        setError(std::nullopt);
    }
    const bool sameInterfaces = !another && m_row->interfaces == row.interfaces
            && m_row->server.vpcNo == row.server.vpcNo;
    m_row = row;
    m_profileName = profileName;
    m_pages->setCurrentIndex(1);
    const Cloud::ServerInstance &server = row.server;
    m_icon->setPixmap(statusIcon(server, palette()).pixmap(iconPixels));
    m_name->setText(server.name);
    m_number->setText(u"%1 · %2"_s.arg(server.id.number.text(), server.zone));

    set(Field::Status, statusWord(server));
    set(Field::Operation, operationWord(server));
    set(Field::ProviderWording, server.statusName);
    set(Field::BootTime, localTime(server.booted), timeToolTip(server.booted));
    set(Field::Created, localTime(server.created), timeToolTip(server.created));
    set(Field::OperationNow, operationWord(server));
    set(Field::PublicIp, server.publicIp);
    set(Field::Os, u"%1 %2"_s.arg(osWord(server), server.platform.name).trimmed());
    set(Field::Hypervisor, hypervisorWord(server));
    set(Field::Image, server.imageProductCode.isEmpty() ? server.imageNo : server.imageProductCode);
    set(Field::Spec, server.specCode.isEmpty() ? server.productCode : server.specCode);
    const QString memory = QLocale().formattedDataSize(server.memoryBytes, 1);
    set(Field::Size, server.cpuCount == 0 ? QString()
                                          : tr("%1 vCPU, %2").arg(server.cpuCount).arg(memory));
    set(Field::Zone, server.zone);
    set(Field::Region, server.id.region.text());
    set(Field::Profile, profileName);
    set(Field::LoginKey, server.loginKeyName);
    set(Field::PlacementGroup, server.placementGroupName);
    set(Field::Protection, server.terminationProtected ? tr("On") : tr("Off"));
    set(Field::Description, server.description);
    if (!sameInterfaces)
        showInterfaces(row);
}

void DetailPanel::showInterfaces(const Inventory::ServerRow &row)
{
    delete m_interfaces;
    m_interfaces = new QWidget(m_network);
    auto *form = new QFormLayout(m_interfaces);
    prepare(form);
    form->setContentsMargins({});
    const auto add = [this, form](const QString &name, const QString &value) {
        auto *nameLabel = new QLabel(name, m_interfaces);
        nameLabel->setTextFormat(Qt::PlainText);
        nameLabel->setForegroundRole(QPalette::PlaceholderText);
        QLabel *const label = valueLabel(m_interfaces);
        label->setText(orDash(value));
        form->addRow(nameLabel, label);
    };
    for (const Cloud::NetworkInterface &nic : row.interfaces) {
        auto *title = new QLabel(
                nic.deviceName.isEmpty() ? nic.number : u"%1 (%2)"_s.arg(nic.deviceName, nic.name),
                m_interfaces);
        title->setTextFormat(Qt::PlainText);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        form->addRow(title);
        add(tr("Private IP"), (QStringList(nic.ip) + nic.secondaryIps).join(u", "_s));
        add(tr("MAC address"), nic.macAddress);
        add(tr("Subnet"), nic.subnetNo);
        add(tr("VPC"), row.server.vpcNo);
        add(tr("ACG"), nic.accessControlGroupNos.join(u", "_s));
    }
    if (row.interfaces.isEmpty()) {
        add(tr("Subnet"), row.server.subnetNo);
        add(tr("VPC"), row.server.vpcNo);
    }
    static_cast<QFormLayout *>(m_network->layout())->addRow(m_interfaces);
    m_interfaces->show();
}

void DetailPanel::setCanInterrupt(const QString &sentence, bool possible)
{
    const auto verdict = possible ? Action::Verdict::Pass : Action::Verdict::Block;
    QLabel *const label = valueOf(Field::CanInterrupt);
    if (label->text() != sentence)
        label->setText(sentence);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, stateColour(stateOf(verdict), palette()));
    label->setPalette(colours);
}

void DetailPanel::showRaw(const QByteArray &body)
{
    m_rawView->setAnswer(body);
}

void DetailPanel::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void DetailPanel::setError(const std::optional<Cloud::ApiError> &error)
{
    m_error = error;
    showError();
}

void DetailPanel::showError()
{
    m_problem->setVisible(m_error.has_value());
    if (!m_error)
        return;
    const Explanation said = explain(*m_error);
    m_problem->setText(u"⚠ %1"_s.arg(said.sentence));
    m_problem->setToolTip(said.facts.toHtmlEscaped());
}

void DetailPanel::clear()
{
    m_row.reset();
    setError(std::nullopt);
    setBusy(false);
    m_pages->setCurrentIndex(0);
}

void DetailPanel::retranslateUi()
{
    setWindowTitle(tr("Server details"));
    m_nothing->setText(tr("Select a server to see its status, operation and network."));
    m_status->setTitle(tr("Status"));
    m_operation->setTitle(tr("Operation"));
    m_network->setTitle(tr("Network"));
    m_system->setTitle(tr("System"));
    m_raw->setTitle(tr("Raw"));
    for (int i = 0; i < int(Field::Count); ++i)
        captionOf(Field(i))->setText(caption(Field(i)));
    showError();
    if (m_row) {
        const Inventory::ServerRow row = *m_row;
        showInterfaces(row);
        showServer(row, m_profileName);
    }
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDockWidget::changeEvent(event);
}

} // namespace Console::Ui
