// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"
#include "app/cloud/apierror.h"
#include "app/core/clock.h"
#include "app/inventory/rows/serversums.h"
#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"
#include "app/profile/profile.h"
#include "ui/detail/detailhead.h"
#include "ui/words/checkwords.h"

#include <QDockWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabWidget;

namespace Console::Ui {

class Banner;
class ErrorBar;
class OverviewTab;
class ProfileBand;
class RawView;
class ReadinessTab;
class SelectionSummary;

// Shows one server: what is going on, the head, and a tab for each subject.
class DetailPanel final : public QDockWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(const Clock &clock, QWidget *parent = nullptr);
    ~DetailPanel() override;

    // For the shown server.
    void setActions(QAction &interrupt, QAction &readiness);
    // profileName: the profile that read the server. networks: the names known so far.
    void showServer(const Inventory::ServerRow &row, const QString &profileName,
                    const Inventory::NetworkNameMap &networks = {});
    // With several profiles open: shown on top, before the next server. Empty: only one profile.
    void setOwner(const std::optional<Profile::Profile> &owner);
    // The raw answer; showing another server clears it.
    void showRaw(const QByteArray &body);
    void setReading(const std::optional<ReadingAge> &reading); // empty: not known
    // The checks' current result; empty sentence: not known.
    void setProspect(const Prospect &prospect);
    void setReadiness(const Action::Readiness &readiness);
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
    int wantedWidth() const;     // in pixels, for the captions of the language
    bool showsSomething() const; // one server or several

Q_SIGNALS:
    void retryRequested();
    void interruptRequested(); // the window of the unfinished one
    void copyRowsRequested();  // for several servers
    void exportRequested();    // for several servers

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPage();
    void retranslateUi();
    void fill();
    void copy(); // all details

    std::optional<Inventory::ServerRow> m_row;
    QString m_profileName;
    Inventory::NetworkNameMap m_networkNames;
    std::optional<QUuid> m_ownerId;

    QStackedWidget *m_pages;
    QLabel *m_placeholder;
    SelectionSummary *m_selection;
    ProfileBand *m_owner;
    QProgressBar *m_busy;
    Banner *m_interrupt;
    ErrorBar *m_errorBar;
    DetailHead *m_head;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    ReadinessTab *m_readiness;
    RawView *m_raw;
};

} // namespace Console::Ui
