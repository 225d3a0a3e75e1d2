// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/inventory/serverrow.h"

#include <QDockWidget>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

#include <array>
#include <optional>

namespace Console::Ui {

class RawView;

// Status, operation and network of one server, and what it is made of. Values can be selected
// and copied.
class DetailPanel final : public QDockWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void showServer(const Inventory::ServerRow &row, const QString &profileName);
    void setCanInterrupt(const QString &sentence, bool possible);
    void showRaw(const QByteArray &body);
    void setBusy(bool busy);
    void setError(const std::optional<Cloud::ApiError> &error); // of reading this server
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    // One caption and one value each, in the order in which they are shown.
    enum class Field {
        Status,
        Operation,
        ProviderWording,
        BootTime,
        Created,
        OperationNow,
        CanInterrupt,
        PublicIp,
        Os,
        Hypervisor,
        Image,
        Spec,
        Size,
        Zone,
        Region,
        Profile,
        LoginKey,
        PlacementGroup,
        Protection,
        Description,
        Count
    };
    static QString caption(Field field);

    QGroupBox *addGroup(QWidget *page, std::initializer_list<Field> fields);
    QLabel *&captionOf(Field field) { return m_captions.at(static_cast<std::size_t>(field)); }
    QLabel *&valueOf(Field field) { return m_values.at(static_cast<std::size_t>(field)); }
    void set(Field field, const QString &value, const QString &toolTip = {});
    void showInterfaces(const Inventory::ServerRow &row);
    void showError();
    void retranslateUi();

    QStackedWidget *m_pages;
    QLabel *m_nothing;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_number;
    QProgressBar *m_busy;
    QLabel *m_problem;
    QGroupBox *m_status = nullptr;
    QGroupBox *m_operation = nullptr;
    QGroupBox *m_network = nullptr;
    QGroupBox *m_system = nullptr;
    QGroupBox *m_raw = nullptr;
    RawView *m_rawView;
    QWidget *m_interfaces = nullptr; // made anew when the interfaces change
    std::array<QLabel *, static_cast<std::size_t>(Field::Count)> m_captions{};
    std::array<QLabel *, static_cast<std::size_t>(Field::Count)> m_values{};

    std::optional<Inventory::ServerRow> m_row;
    QString m_profileName;
    std::optional<Cloud::ApiError> m_error;
};

} // namespace Console::Ui
