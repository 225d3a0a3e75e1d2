// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace Console::Ui {

class ServerTableModel;

// Finds the next server whose name begins with the typed letters, ignoring case and width; Hangul
// also by initial consonants. Repeating a letter goes on to the next match.
class TypeAhead
{
public:
    explicit TypeAhead(const ServerTableModel &model) : m_model(model) { }

    // Returns a row, -1: none. from: current row, -1: none. settled: no input method will change
    // the text. nowMs: monotonic.
    int next(const QString &typed, bool settled, int from, qint64 nowMs);

private:
    int find(const QString &begin, int from) const;

    const ServerTableModel &m_model;
    QString m_typed; // folded
    qint64 m_lastMs = 0;
    bool m_nothing = false;   // no name begins so
    bool m_previewed = false; // for unsettled text
};

} // namespace Console::Ui
