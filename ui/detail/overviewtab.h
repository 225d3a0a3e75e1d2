// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"
#include "ui/words/checkwords.h"

#include <QScrollArea>

#include <array>

class QGroupBox;
class QVBoxLayout;

namespace Console::Ui {

class IconLabel;
class NetworkGroup;
class ValueGrid;

// What the provider says of a server. Labels are reused: no flicker, and a text selection survives
// a new reading.
class OverviewTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);

    // profileName: the profile that read the server. networks: the names known so far.
    void showServer(const Inventory::ServerRow &row, const QString &profileName,
                    const Inventory::NetworkNameMap &networks);
    // The checks' current result; empty sentence: not known.
    void setProspect(const Prospect &prospect);
    QString text() const; // for copying
    // Room for a caption and a time beside it, in pixels.
    int wantedWidth() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Field {
        ProviderSays,
        Booted,
        InProgress,
        Interrupt,
        Os,
        Platform,
        Hypervisor,
        CpuAndMemory,
        Zone,
        Region,
        Profile,
        Created,
        Protection,
        Description,
        Image,
        ImageProduct,
        Spec,
        Product,
        Type,
        LoginKey,
        PlacementGroup
    };
    static constexpr std::size_t fieldCount = 21;
    struct Place {
        ValueGrid *grid = nullptr;
        int row = 0;
    };

    void build(QVBoxLayout &layout);
    void retranslateUi();
    void fillSystem(const Cloud::ServerInstance &server, const QString &profileName);
    void align(); // the captions of all groups
    void set(Field field, const QString &text, const QString &toolTip = {});
    static QString captionOf(Field field);

    IconLabel *m_verdictIcon;
    QGroupBox *m_status = nullptr;
    QGroupBox *m_operation = nullptr;
    NetworkGroup *m_network = nullptr;
    QGroupBox *m_system = nullptr;
    std::array<Place, fieldCount> m_places;
};

} // namespace Console::Ui
