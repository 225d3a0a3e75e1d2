// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/core/clock.h"
#include "app/inventory/rows/serversums.h"
#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"
#include "app/profile/profile.h"
#include "ui/words/checkwords.h"

#include <QDockWidget>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

#include <array>
#include <chrono>
#include <optional>

namespace Console::Ui {

class ErrorBar;
class Banner;
class NetworkGroup;
class ProfileBand;
class RawView;
class SelectionSummary;

// Shows one server. Labels are reused: no flicker, and a text selection survives a new reading.
class DetailPanel final : public QDockWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(const Clock &clock, QWidget *parent = nullptr);
    ~DetailPanel() override;

    // profileName: the profile that read the server. networks: the names known so far.
    void showServer(const Inventory::ServerRow &row, const QString &profileName,
                    const Inventory::NetworkNameMap &networks = {});
    // With several profiles open: shown on top, before the next server. Empty: only one profile.
    void setOwner(const std::optional<Profile::Profile> &owner);
    // The raw answer; showing another server clears it.
    void showRaw(const QByteArray &body);
    // Age if only an earlier run has read it; empty: read in this run.
    void setCachedAge(std::optional<std::chrono::milliseconds> age);
    // The checks' current result; empty sentence: not known.
    void setProspect(const Prospect &prospect);
    // The server's unfinished interrupt; empty: none.
    void setInterrupt(const QString &sentence);
    // Ages grow.
    void showTime();
    void setBusy(bool busy);
    void setError(const std::optional<Cloud::ApiError> &error); // the data stays
    // Several are selected.
    void showSelection(int servers);
    void setSelectionSums(const Inventory::ServerSums &sums); // of those
    void clear();                                             // no server is chosen

    std::optional<Cloud::ServerId> shown() const;

Q_SIGNALS:
    void retryRequested();
    void interruptRequested(); // the window of the unfinished one
    void copyRowsRequested();  // for several servers
    void exportRequested();    // for several servers

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Field {
        Status,
        Operation, // beside the status: both decide
        StatusName,
        Booted,
        Created,
        InProgress,
        Interrupt,
        Os,
        Platform,
        Hypervisor,
        Image,
        ImageProduct,
        Spec,
        Product,
        CpuAndMemory,
        Type,
        Zone,
        Region,
        Profile,
        LoginKey,
        PlacementGroup,
        Protection,
        Description
    };
    static constexpr std::size_t fieldCount = 23;
    struct Row {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
    };

    void addRow(QFormLayout *form, Field field);
    void addRow(QFormLayout *form, Field field, QWidget *content, QLabel *value);
    QFormLayout *addGroup(QGroupBox *&group);
    QWidget *buildHeader();
    void buildGroups();
    void retranslateUi();
    void fill();
    void fillStatus(const Cloud::ServerInstance &server);
    void fillTimes(const Cloud::ServerInstance &server);
    void fillSystem(const Cloud::ServerInstance &server);
    void fillInterrupt();
    void keepWords();
    void fillCachedAge();
    void fillState(const Cloud::ServerInstance &server);
    void set(Field field, const QString &text, const QString &toolTip = {});
    static QString captionOf(Field field);

    const Clock &m_clock;
    std::optional<Inventory::ServerRow> m_row;
    QString m_profileName;
    Inventory::NetworkNameMap m_networkNames;
    std::optional<std::chrono::milliseconds> m_cachedAge;
    std::optional<QUuid> m_ownerId;
    Prospect m_prospect; // of an interrupt

    QStackedWidget *m_pages;
    QLabel *m_placeholder;
    SelectionSummary *m_selection;
    QWidget *m_content;
    ProfileBand *m_owner;
    QProgressBar *m_busy;
    ErrorBar *m_errorBar;
    Banner *m_interrupt;
    QLabel *m_name;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_number;
    QLabel *m_cached; // age, if from an earlier run
    QLabel *m_interruptIcon;
    QGroupBox *m_statusGroup = nullptr;
    QGroupBox *m_operationGroup = nullptr;
    NetworkGroup *m_network = nullptr;
    QGroupBox *m_systemGroup = nullptr;
    QGroupBox *m_rawGroup = nullptr;
    RawView *m_raw;
    std::array<Row, fieldCount> m_rows;
    int m_wordRoom = 0; // pixels for one word; 0: not laid out yet
};

} // namespace Console::Ui
