// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/core/clock.h"
#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"
#include "app/inventory/rows/serversums.h"
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
class NetworkGroup;
class ProfileBand;
class RawView;
class SelectionSummary;

// Everything about one server. The labels stay and only change their text, so that nothing
// flickers and the user's text selection survives a new reading.
class DetailPanel final : public QDockWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr, const Clock &clock = systemClock());
    ~DetailPanel() override;

    // profileName: of the profile the server was read with. networks: what is known of the
    // names of the server's networks so far.
    void showServer(const Inventory::ServerRow &row, const QString &profileName,
                    const Inventory::NetworkNames &networks = {});
    // Whose server is shown next, where several profiles are open: said above all else. Empty: there
    // is only one.
    void setOwner(const std::optional<Profile::Profile> &owner);
    // The answer that the server was read from; showing another server forgets it.
    void showRaw(const QByteArray &body);
    // Since it was read by an earlier run of the program; empty: it was read in this one.
    void setCachedAge(std::optional<std::chrono::milliseconds> age);
    // What the rules say about an interrupt now; an empty sentence: not known.
    void setProspect(const Prospect &prospect);
    void setBusy(bool busy);
    void setError(const std::optional<Cloud::ApiError> &error); // the data stays
    // Several are chosen: what they come to.
    void showSelection(int servers);
    void setSelectionSums(const Inventory::ServerSums &sums); // of those
    void clear();                                               // no server is chosen

    std::optional<Cloud::ServerId> shown() const;

Q_SIGNALS:
    void retryRequested();
    void copyRowsWanted(); // of several servers
    void exportWanted();   // likewise

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Field {
        Status,
        Operation, // beside the status, as both decide
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
    void fillSystem(const Cloud::ServerInstance &server);
    void fillInterrupt();
    void fillCachedAge();
    void set(Field field, const QString &text, const QString &toolTip = {});
    static QString captionOf(Field field);

    const Clock &m_clock;
    std::optional<Inventory::ServerRow> m_row;
    QString m_profileName;
    Inventory::NetworkNames m_networkNames;
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
    QLabel *m_name;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_number;
    QLabel *m_cached; // how old the server is, if only an earlier run has read it
    QLabel *m_interruptIcon;
    QGroupBox *m_statusGroup = nullptr;
    QGroupBox *m_operationGroup = nullptr;
    NetworkGroup *m_network = nullptr;
    QGroupBox *m_systemGroup = nullptr;
    QGroupBox *m_rawGroup = nullptr;
    RawView *m_raw;
    std::array<Row, fieldCount> m_rows;
};

} // namespace Console::Ui
