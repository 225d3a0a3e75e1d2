// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savefile.h"

#include "app/core/backgroundjob.h"
#include "app/core/replacefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// "csv" for "Tables (*.csv)"; empty: none or any.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

void followFilter(QFileDialog &dialog)
{
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) {
                         const QString wanted = suffixOf(filter);
                         const QStringList chosen = dialog.selectedFiles(); // with the old suffix
                         dialog.setDefaultSuffix(wanted);
                         if (chosen.size() != 1 || wanted.isEmpty())
                             return;
                         const QString name = QFileInfo(chosen.constFirst()).fileName();
                         const QStringList filters = dialog.nameFilters();
                         for (const QString &other : filters) {
                             const QString old = u'.' + suffixOf(other);
                             if (old.size() > 1 && name.endsWith(old, Qt::CaseInsensitive))
                                 dialog.selectFile(name.chopped(old.size()) + u'.' + wanted);
                         }
                     });
}

void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done)
{
    auto *dialog = new QFileDialog(&parent, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.filters);
    dialog->selectFile(offer.name);
    followFilter(*dialog);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent,
        [&parent, content = std::move(content), done = std::move(done)](const QString &file) {
            runInBackground(
                &parent, [file, content] { return replaceFile(file, content(file)); }, done);
        });
    dialog->open();
}

} // namespace Console::Ui
