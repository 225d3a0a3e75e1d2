// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

#include <optional>

namespace Console::Ui {

class JournalModel;

// Which of the interrupts on record are shown.
class JournalFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    struct Wanted {
        QString server = {};                  // part of the name or the number; empty: any
        std::optional<QString> profile = {};  // its name
        std::optional<QString> outcome = {};  // as recorded; an empty one: none is on record
        QDateTime from = {};                  // invalid: any
        QDateTime until = {};                 // likewise; not included
    };

    // `model` outlives this one.
    explicit JournalFilter(JournalModel &model, QObject *parent = nullptr);

    void setWanted(const Wanted &wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    JournalModel &m_model;
    Wanted m_wanted;
};

} // namespace Console::Ui
