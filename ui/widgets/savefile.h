// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace Console::Ui {

struct SaveOffer {
    QString title;       // of the file dialog
    QString name;        // that is proposed, with its extension
    QStringList filters; // of the file dialog; the first is the one for the name
};

// For a dialog that offers several forms ("Tables (*.csv)"): the chosen one gives a name its
// suffix where none was typed, and exchanges the one that the proposed name has.
void followFilter(QFileDialog &dialog);

// Asks for a file and writes it, away from the GUI thread. `content` runs there, too, so it owns
// what it needs; it gets the chosen file's name. `done` is called with the system's words for what went
// wrong, empty when it is written; not at all when the user chose none or the parent has gone.
void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done);

} // namespace Console::Ui
