// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

#include <optional>

namespace Console::Ui {

class JournalModel;

// Filters recorded interrupts.
class JournalFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    struct Wanted {
        QString server = {};                 // part of name or number; empty: any
        std::optional<QString> profile = {}; // its name
        std::optional<QString> outcome = {}; // as recorded; empty string: none recorded
        QDateTime from = {};                 // invalid: any
        QDateTime until = {};                // exclusive; invalid: any
    };

    // `model` outlives the filter.
    explicit JournalFilter(JournalModel &model, QObject *parent = nullptr);

    void setWanted(const Wanted &wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    JournalModel &m_model;
    Wanted m_wanted;
};

} // namespace Console::Ui
