// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace Console::Ui {

class ServerTableModel;

// Where letters typed into the table lead: to the next server whose name begins with them, in any
// case and width, Hangul also by its initial consonants. A letter typed again and again goes on
// from server to server. What follows within a moment belongs to the same beginning.
class TypeAhead
{
public:
    explicit TypeAhead(const ServerTableModel &model) : m_model(model) { }

    // The row to go to, -1: none. from: the current row, -1: none. settled: no input method may
    // still change the text. nowMs: of a clock that only goes forwards.
    int next(const QString &typed, bool settled, int from, qint64 nowMs);

private:
    int find(const QString &begin, int from) const;

    const ServerTableModel &m_model;
    QString m_typed; // folded
    qint64 m_lastMs = 0;
    bool m_nothing = false;  // begins so
    bool m_previewed = false; // for a text that was not settled
};

} // namespace Console::Ui
