// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savefile.h"

#include "app/core/replacefile.h"
#include "app/core/workers.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Console::Ui {

void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done)
{
    auto *dialog = new QFileDialog(&parent, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.filters);
    dialog->selectFile(offer.name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent,
        [&parent, content = std::move(content), done = std::move(done)](const QString &file) {
            auto *watcher = new QFutureWatcher<QString>(&parent);
            QObject::connect(watcher, &QFutureWatcher<QString>::finished, &parent,
                             [watcher, done] {
                                 watcher->deleteLater();
                                 done(watcher->result());
                             });
            watcher->setFuture(QtConcurrent::run(
                &workers(), [file, content] { return replaceFile(file, content(file)); }));
        });
    dialog->open();
}

} // namespace Console::Ui
