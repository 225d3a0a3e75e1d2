// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/importdialog.h"

#include "ui/widgets/roomfor.h"
#include "ui/words/actionwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/importwords.h"
#include "ui/words/keychainwords.h"
#include "ui/words/profilewords.h"

#include <QComboBox>
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
    RegionColumn,
    GuardColumn,
    KeyColumn,
    SecretColumn,
    NotesColumn
};
constexpr int columnCount = 7;

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

ImportDialog::ImportDialog(const Session::Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_configure(new QRadioButton(this)),
      m_variables(new QRadioButton(this)), m_file(new QRadioButton(this)),
      m_message(new QLabel(this)), m_table(new QTableWidget(0, columnCount, this)),
      m_ok(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
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
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
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
    resize(roomFor(*this, 110, 24));
    m_configure->setChecked(true);
    fromConfigure();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::fromConfigure()
{
    const auto read = Profile::candidatesFromConfigureFile(Profile::configureFile());
    if (read)
        take(read.value(), tr("There is no key in %1.").arg(Profile::configureFile()));
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
    auto *dialog = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.json)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    const auto read = Profile::ProfileStore(path).load();
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
    take(candidates, tr("There is no profile in %1.").arg(path));
}

void ImportDialog::take(QList<Profile::ImportCandidate> candidates, const QString &whenEmpty)
{
    m_candidates = std::move(candidates);
    QStringList taken;
    for (const Profile::Profile &one : m_services.sessions.choices())
        taken += one.name;
    for (Profile::ImportCandidate &candidate : m_candidates) {
        candidate.profile.id = QUuid::createUuid();
        candidate.profile.name = Profile::uniqueName(candidate.profile.name, taken);
        taken += candidate.profile.name;
    }
    m_told = m_candidates.isEmpty()
        ? whenEmpty
        : tr("These profiles will be made. Nothing is written before you press Import.");
    fillTable();
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
        const bool wanted = Profile::leavesKeyToEachPerson(candidate)
            || !Profile::accessKeyIdFault(candidate.profile.accessKeyId);
        name->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, EnvironmentColumn,
                         readOnlyItem(environmentWord(candidate.profile.gateway.environment())));
        auto *region = new QComboBox(m_table);
        region->setEditable(true);
        region->setInsertPolicy(QComboBox::NoInsert);
        region->addItem(tr("All regions"));
        region->setAccessibleName(tr("Region of %1").arg(candidate.profile.name));
        if (candidate.profile.region)
            region->setEditText(candidate.profile.region->text());
        connect(region, &QComboBox::editTextChanged, this, &ImportDialog::updateButtons);
        m_table->setCellWidget(row, RegionColumn, region);
        m_table->setItem(row, GuardColumn, readOnlyItem(guardWord(candidate.profile.guard)));
        m_table->setItem(row, KeyColumn,
                         readOnlyItem(candidate.profile.accessKeyId.isEmpty()
                                          ? tr("none")
                                          : Profile::maskedKey(candidate.profile.accessKeyId)));
        m_table->setItem(row, SecretColumn,
                         readOnlyItem(candidate.secret ? u"••••••••"_s : tr("none")));
        QStringList notes;
        for (const Profile::ImportNote note : candidate.notes)
            notes += importNoteSentence(note);
        m_table->setItem(row, NotesColumn, readOnlyItem(notes.join(u' ')));
    }
    m_table->resizeColumnsToContents();
    int regionWidth = widthOf(*this, 16);
    for (int row = 0; row < m_table->rowCount(); ++row)
        regionWidth =
            std::max(regionWidth, m_table->cellWidget(row, RegionColumn)->sizeHint().width());
    m_table->setColumnWidth(RegionColumn, regionWidth);
    updateButtons();
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
        const auto *region = qobject_cast<QComboBox *>(m_table->cellWidget(row, RegionColumn));
        const QString typed = Profile::trimmed(region->currentText()).text;
        candidate.profile.region =
            typed == region->itemText(0) ? std::nullopt : Cloud::RegionCode::fromText(typed);
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
        const auto *region = qobject_cast<QComboBox *>(m_table->cellWidget(row, RegionColumn));
        if (!name || !region || name->checkState() != Qt::Checked)
            continue;
        const QString typed = Profile::trimmed(region->currentText()).text;
        if (typed == region->itemText(0))
            continue;
        if (const auto fault = Profile::regionFault(typed))
            problem = u"%1: %2"_s.arg(name->text(),
                                      faultSentence({Profile::ProfileField::Region, *fault}));
    }
    m_ok->setEnabled(!list.isEmpty() && problem.isEmpty());
    m_ok->setToolTip(problem);
    m_message->setText(problem.isEmpty() ? m_told : u"⚠ "_s + problem);
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
        m_message->setText(u"⚠ "_s + fileSentence(*problem));
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
    m_configure->setText(u"~/.ncloud/configure"_s);
    m_variables->setText(tr("Environment variables"));
    m_file->setText(tr("File…"));
    m_table->setAccessibleName(tr("Profiles to import"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Environment"), tr("Region"),
                                        tr("Guard level"), tr("Access key ID"), tr("Secret key"),
                                        tr("Notes")});
    m_ok->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
