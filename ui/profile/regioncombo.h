// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/region.h"
#include "app/profile/profilefields.h"

#include <QComboBox>

namespace Console::Ui {

// A region's code, chosen or typed. The first item stands for all regions.
class RegionCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit RegionCombo(QWidget *parent = nullptr);

    // Offers those that the gateway listed; emits nothing.
    void setFound(const QList<Cloud::Region> &regions);
    void setRegion(const std::optional<Cloud::RegionCode> &region); // empty: all

    std::optional<Cloud::RegionCode> region() const; // empty: all, or no code
    std::optional<Profile::FieldFault> fault() const;
    // If nobody lists the typed one. It is not refused: new ones come.
    QString note(Cloud::Environment environment) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString typed() const; // empty: all
    void fill();

    QList<Cloud::Region> m_found;
};

} // namespace Console::Ui
