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
    QString name;        // proposed, with extension
    QStringList filters; // the first matches the name
};

// Keeps the suffix in line with the chosen filter.
void followFilter(QFileDialog &dialog);

// Asks for a file and writes it on another thread. `content` runs there and must own its data.
// `done` gets the system's error, empty: written; not called if cancelled or the parent dies.
void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done);

} // namespace Console::Ui
