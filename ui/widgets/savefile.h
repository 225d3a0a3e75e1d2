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
    QString title;
    QString name;         // proposed, with the suffix of the chosen filter
    QStringList filters;  // "Tables (*.csv)"
    qsizetype chosen = 0; // of the filters
    QString folder = {};  // empty: the last one
};

// Qt's own dialog, which deletes itself: a desktop's may be denied by its portal without a word.
QFileDialog *newFileDialog(QWidget &parent, const QString &title);

// Asks for a file, and before one that exists is replaced. What was typed counts: a suffix of
// another filter chooses that filter. `chosen` gets the filter's place; not called if cancelled.
QFileDialog *askWhereToSave(QWidget &parent, const SaveOffer &offer,
                            std::function<void(const QString &file, qsizetype filter)> chosen);

// Asks for a file and writes it on another thread. `content` runs there and must own its data.
// `done` gets the system's error, empty: written; not called if cancelled or the parent dies.
void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done);

} // namespace Console::Ui
