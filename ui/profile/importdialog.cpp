// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/importdialog.h"

#include "ui/profile/regioncombo.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"
#include "ui/widgets/savefile.h"
#include "ui/words/actionwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/importwords.h"
#include "ui/words/keychainwords.h"
#include "ui/words/profilewords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

enum Column {
    NameColumn,
    EnvironmentColumn,
    GatewayColumn,
    RegionColumn,
    GuardColumn,
    KeyColumn,
    SecretColumn,
    CaFileColumn,
    ProxyColumn,
    NotesColumn
};
constexpr int columnCount = 10;

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

// Below Production it is taken only if the user ticks it.
bool isGuardAsked(const Profile::ImportCandidate &candidate)
{
    return Profile::lowersGuard(Profile::GuardLevel::Production, candidate.profile.guard);
}

QString proxyText(const Profile::Proxy &proxy)
{
    if (proxy.kind != Profile::Proxy::Kind::Explicit)
        return proxyWord(proxy.kind);
    const QString address = u"%1:%2"_s.arg(proxy.host, QString::number(proxy.port));
    return proxy.user.isEmpty() ? address : u"%1@%2"_s.arg(proxy.user, address);
}

} // namespace

ImportDialog::ImportDialog(const Session::Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_configure(new QRadioButton(this)),
      m_variables(new QRadioButton(this)), m_file(new QRadioButton(this)),
      m_banner(new Banner(this)), m_table(new QTableWidget(0, columnCount, this)),
      m_space(new QWidget(this)), m_ok(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RoomyRows(m_table));
    m_ok->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *sources = new QHBoxLayout;
    for (QRadioButton *const source : {m_configure, m_variables, m_file})
        sources->addWidget(source);
    sources->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sources);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_space, 1);
    layout->addWidget(buttons);
    connect(m_configure, &QRadioButton::clicked, this, &ImportDialog::fromConfigure);
    connect(m_variables, &QRadioButton::clicked, this, &ImportDialog::fromVariables);
    connect(m_file, &QRadioButton::clicked, this, &ImportDialog::fromFile);
    connect(m_table, &QTableWidget::itemChanged, this, &ImportDialog::updateButtons);
    connect(m_ok, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Locking wipes the secrets.
    connect(&m_services.sessions, &Session::SessionManager::lockedChanged, this,
            [this](bool locked) {
                if (!locked)
                    return;
                m_candidates.clear();
                m_told.clear();
                fillTable();
                reject();
            });
    retranslateUi();
    resize(roomFor(*this, 150, 24));
    m_configure->setChecked(true);
    fromConfigure();
    if (m_candidates.isEmpty() && !m_services.fromEnvironment.isEmpty()) {
        m_variables->setChecked(true);
        fromVariables();
    }
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::fromConfigure()
{
    const auto read = Profile::candidatesFromConfigureFile(Profile::configureFile());
    if (read)
        take(read.value().candidates, tr("%1 contains no key.").arg(Profile::configureFile()),
             read.value().remarks);
    else
        take({}, importFileSentence(read.error(), Profile::configureFile()));
}

void ImportDialog::fromVariables()
{
    take(m_services.fromEnvironment,
         tr("Neither NCLOUD_ACCESS_KEY_ID nor NCLOUD_SECRET_ACCESS_KEY was set at the start."));
}

void ImportDialog::fromFile()
{
    take({}, tr("Choose a file of profiles that was exported before."));
    QFileDialog *const dialog = newFileDialog(*this, tr("Import profiles"));
    dialog->setNameFilter(tr("Profiles (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    const auto read = Profile::ProfileStore(path, m_services.clock).load();
    if (!read) {
        take({}, fileSentence(read.error()));
        return;
    }
    QList<Profile::ImportCandidate> candidates;
    for (const Profile::Profile &profile :
         Profile::asNewProfiles(read.value(), m_services.book.profiles())) {
        Profile::ImportCandidate candidate{.profile = profile,
                                           .origin = Profile::ImportOrigin::ProfileFile};
        candidate.notes = {Profile::leavesKeyToEachPerson(candidate)
                               ? Profile::ImportNote::KeyLeftToEachPerson
                               : Profile::ImportNote::NoSecret};
        candidates.append(candidate);
    }
    take(candidates, tr("%1 contains no profile.").arg(path));
}

void ImportDialog::take(QList<Profile::ImportCandidate> candidates, const QString &whenEmpty,
                        const QList<Profile::LineRemark> &remarks)
{
    m_candidates = std::move(candidates);
    QStringList taken;
    for (const Profile::Profile &one : m_services.sessions.choices())
        taken += one.name;
    for (Profile::ImportCandidate &candidate : m_candidates) {
        candidate.profile.id = QUuid::createUuid();
        candidate.profile.name = Profile::uniqueName(candidate.profile.name, taken);
        taken += candidate.profile.name;
        Profile::noteDangers(candidate);
    }
    m_told = m_candidates.isEmpty()
        ? whenEmpty
        : tr("These profiles will be created. Nothing is saved until you press Import.");
    for (const Profile::LineRemark &remark : remarks)
        m_told += u'\n' + lineRemarkSentence(remark);
    fillTable();
}

QTableWidgetItem *ImportDialog::guardItem(const Profile::ImportCandidate &candidate)
{
    QTableWidgetItem *const item = readOnlyItem(guardWord(candidate.profile.guard));
    if (!isGuardAsked(candidate))
        return item;
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    const QString text =
        tr("%1 (otherwise %2)")
            .arg(guardWord(candidate.profile.guard), guardWord(Profile::GuardLevel::Production));
    item->setText(text);
    item->setToolTip(tr("Tick to keep this level. Otherwise it becomes %1.")
                         .arg(guardWord(Profile::GuardLevel::Production)));
    return item;
}

void ImportDialog::fillTable()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_candidates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Profile::ImportCandidate &candidate = m_candidates.at(row);
        auto *name = new QTableWidgetItem(candidate.profile.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                       | Qt::ItemIsUserCheckable);
        const bool complete = Profile::leavesKeyToEachPerson(candidate)
            || !Profile::accessKeyIdFault(candidate.profile.accessKeyId);
        const bool wanted =
            complete && !candidate.notes.contains(Profile::ImportNote::HostResembles);
        name->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, EnvironmentColumn,
                         readOnlyItem(environmentWord(candidate.profile.gateway.environment())));
        m_table->setItem(row, GatewayColumn,
                         readOnlyItem(candidate.profile.gateway.url().authority()));
        auto *region = new RegionCombo(m_table);
        region->setAccessibleName(tr("Region of %1").arg(candidate.profile.name));
        region->setRegion(candidate.profile.region);
        connect(region, &QComboBox::editTextChanged, this, &ImportDialog::updateButtons);
        m_table->setCellWidget(row, RegionColumn, region);
        m_table->setItem(row, GuardColumn, guardItem(candidate));
        m_table->setItem(row, CaFileColumn,
                         readOnlyItem(candidate.profile.caFile.isEmpty()
                                          ? tr("none")
                                          : candidate.profile.caFile));
        m_table->setItem(row, ProxyColumn, readOnlyItem(proxyText(candidate.profile.proxy)));
        m_table->setItem(row, KeyColumn,
                         readOnlyItem(candidate.profile.accessKeyId.isEmpty()
                                          ? tr("none")
                                          : Profile::maskedKey(candidate.profile.accessKeyId)));
        m_table->setItem(row, SecretColumn,
                         readOnlyItem(candidate.secret ? u"••••••••"_s : tr("none")));
        QStringList notes;
        for (const Profile::ImportNote note : candidate.notes)
            notes += importNoteSentence(note);
        QTableWidgetItem *const said = readOnlyItem(notes.join(u' '));
        if (candidate.notes.contains(Profile::ImportNote::HostResembles))
            said->setIcon(icon(Icon::Warning, Meaning::Warning));
        m_table->setItem(row, NotesColumn, said);
    }
    const auto any = [this](auto has) {
        return std::any_of(m_candidates.cbegin(), m_candidates.cend(), has);
    };
    m_table->setColumnHidden(CaFileColumn,
                             !any([](const auto &one) { return !one.profile.caFile.isEmpty(); }));
    m_table->setColumnHidden(
        ProxyColumn, !any([](const auto &one) { return one.profile.proxy != Profile::Proxy(); }));
    m_table->setColumnHidden(NotesColumn,
                             !any([](const auto &one) { return !one.notes.isEmpty(); }));
    m_table->resizeColumnsToContents();
    int regionWidth = widthOf(*this, 16);
    for (int row = 0; row < m_table->rowCount(); ++row)
        regionWidth =
            std::max(regionWidth, m_table->cellWidget(row, RegionColumn)->sizeHint().width());
    m_table->setColumnWidth(RegionColumn, regionWidth);
    m_table->resizeRowsToContents();
    m_table->setVisible(!m_candidates.isEmpty());
    m_space->setVisible(m_candidates.isEmpty());
    updateButtons();
}

const RegionCombo &ImportDialog::regionAt(int row) const
{
    return *static_cast<RegionCombo *>(m_table->cellWidget(row, RegionColumn));
}

QList<Profile::ImportCandidate> ImportDialog::chosen() const
{
    QList<Profile::ImportCandidate> list;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *const name = m_table->item(row, NameColumn);
        if (!name || name->checkState() != Qt::Checked)
            continue;
        Profile::ImportCandidate candidate = m_candidates.at(row);
        candidate.profile.name = Profile::trimmed(name->text()).text;
        if (isGuardAsked(candidate) && m_table->item(row, GuardColumn)->checkState() != Qt::Checked)
            candidate.profile.guard = Profile::GuardLevel::Production;
        candidate.profile.region = regionAt(row).region();
        list.append(candidate);
    }
    return list;
}

void ImportDialog::updateButtons()
{
    const auto list = chosen();
    QString problem;
    QList<Profile::Profile> others = m_services.sessions.choices();
    for (const Profile::ImportCandidate &candidate : list) {
        // Each user of a shared file adds the key.
        for (const Profile::FieldProblem &one : Profile::problemsOf(candidate.profile, others)) {
            if (one.field != Profile::ProfileField::AccessKeyId
                || one.fault != Profile::FieldFault::Empty)
                problem = u"%1: %2"_s.arg(candidate.profile.name, faultSentence(one));
        }
        others.append(candidate.profile);
    }
    // A Profile cannot hold an invalid region: it would mean all regions.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *const name = m_table->item(row, NameColumn);
        if (!name || name->checkState() != Qt::Checked)
            continue;
        if (const auto fault = regionAt(row).fault())
            problem = u"%1: %2"_s.arg(name->text(),
                                      faultSentence({Profile::ProfileField::Region, *fault}));
    }
    QString told = m_told;
    bool regionsUnknown = false;
    for (const Profile::ImportCandidate &candidate : list) {
        const QStringList codes = Cloud::documentedRegions(candidate.profile.gateway.environment());
        const auto &region = candidate.profile.region;
        if (region && !codes.isEmpty() && !codes.contains(region->text())) {
            told += u"\n%1: %2"_s.arg(candidate.profile.name,
                                      unknownRegionSentence(region->text(), codes, false));
            regionsUnknown = true;
        }
    }
    m_ok->setEnabled(!list.isEmpty() && problem.isEmpty());
    m_ok->setToolTip(problem);
    const bool isWarning = !problem.isEmpty() || m_candidates.isEmpty() || regionsUnknown;
    m_banner->say(isWarning ? Meaning::Warning : Meaning::Information,
                  problem.isEmpty() ? told : problem);
}

void ImportDialog::import()
{
    const auto list = chosen();
    QList<Profile::Profile> profiles;
    QList<QUuid> ids;
    for (const Profile::ImportCandidate &candidate : list) {
        profiles += candidate.profile;
        ids += candidate.profile.id;
    }
    if (const auto problem = m_services.book.insert(m_services.book.profiles().size(), profiles)) {
        m_banner->say(Meaning::Danger, fileSentence(*problem));
        return;
    }
    struct Tally {
        int outstanding = 0;
        QStringList failed;
    };
    const auto tally = std::make_shared<Tally>();
    const auto finish = [this, tally, ids] {
        QString told = tr("%n profile(s) imported.", nullptr, int(ids.size()));
        for (const QString &one : std::as_const(tally->failed))
            told += u' ' + one;
        Q_EMIT imported(ids, told);
        accept();
    };
    setEnabled(false);
    for (const Profile::ImportCandidate &candidate : list) {
        if (!candidate.secret || candidate.secret->isEmpty())
            continue;
        ++tally->outstanding;
        const QString name = candidate.profile.name;
        m_services.credentials.store(
            candidate.profile.id, Profile::SecretKind::SecretKey, Secret(candidate.secret->bytes()),
            this, [tally, name, finish](const std::optional<Profile::KeychainError> &error) {
                if (error)
                    tally->failed +=
                        tr("%1 has no secret key: %2").arg(name, keychainSentence(*error));
                if (--tally->outstanding == 0)
                    finish();
            });
    }
    if (tally->outstanding == 0)
        finish();
}

void ImportDialog::retranslateUi()
{
    setWindowTitle(tr("Import profiles"));
    setAccessibleName(tr("Import profiles"));
    m_configure->setText(u"~/.&ncloud/configure"_s);
    m_variables->setText(tr("&Environment variables"));
    m_file->setText(tr("&File…"));
    m_table->setAccessibleName(tr("Profiles to import"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Environment"), tr("Gateway"), tr("Region"),
                                        tr("Guard level"), tr("Access key ID"), tr("Secret key"),
                                        tr("CA file"), tr("Proxy"), tr("Notes")});
    m_ok->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
