// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savefile.h"

#include "app/core/backgroundjob.h"
#include "app/core/replacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::SaveFile)
};

// "csv" for "Tables (*.csv)"; empty: none or any.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

// The filter whose suffix was typed, otherwise the selected one.
qsizetype filterFor(const QString &file, const QStringList &filters, qsizetype selected)
{
    const auto isTyped = [&file](const QString &filter) {
        const QString suffix = suffixOf(filter);
        return !suffix.isEmpty() && file.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    };
    const auto typed = std::find_if(filters.begin(), filters.end(), isTyped);
    return typed == filters.end() ? selected : std::distance(filters.begin(), typed);
}

// Keeps the suffix in line with the chosen filter.
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

void askToReplace(QWidget &parent, const QString &title, const QString &file,
                  std::function<void()> replace)
{
    if (!QFileInfo::exists(file)) {
        replace();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, title,
        SaveFile::tr("The file %1 exists already.").arg(QDir::toNativeSeparators(file)),
        QMessageBox::NoButton, &parent);
    box->setObjectName("replaceFile"_L1);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const yes = box->addButton(SaveFile::tr("Replace"), QMessageBox::AcceptRole);
    QPushButton *const cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(SaveFile::tr("Cancel")); // Qt's translations may be missing
    cancel->setIcon({});                     // like the other button
    box->setDefaultButton(cancel);
    QObject::connect(yes, &QPushButton::clicked, &parent, std::move(replace));
    box->open();
}

} // namespace

QFileDialog *newFileDialog(QWidget &parent, const QString &title)
{
    auto *dialog = new QFileDialog(&parent, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *askWhereToSave(QWidget &parent, const SaveOffer &offer,
                            std::function<void(const QString &file, qsizetype filter)> chosen)
{
    QFileDialog *const dialog = newFileDialog(parent, offer.title);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it would run a nested event loop
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!offer.folder.isEmpty())
        dialog->setDirectory(offer.folder);
    dialog->setNameFilters(offer.filters);
    dialog->selectNameFilter(offer.filters.at(offer.chosen));
    dialog->selectFile(offer.name);
    followFilter(*dialog);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent,
        [&parent, dialog, title = offer.title, filters = offer.filters,
         chosen = std::move(chosen)](const QString &typed) {
            const qsizetype selected = filters.indexOf(dialog->selectedNameFilter());
            const qsizetype filter = filterFor(typed, filters, std::max<qsizetype>(0, selected));
            const QString suffix = suffixOf(filters.at(filter));
            const QString file = QFileInfo(typed).suffix().isEmpty() && !suffix.isEmpty()
                ? typed + u'.' + suffix
                : typed;
            askToReplace(parent, title, file, [file, filter, chosen] { chosen(file, filter); });
        });
    dialog->open();
    return dialog;
}

void saveFile(QWidget &parent, const SaveOffer &offer,
              std::function<QByteArray(const QString &file)> content,
              std::function<void(const QString &problem)> done)
{
    askWhereToSave(parent, offer,
                   [&parent, content = std::move(content),
                    done = std::move(done)](const QString &file, qsizetype) {
                       runInBackground(
                           &parent, [file, content] { return replaceFile(file, content(file)); },
                           done);
                   });
}

} // namespace Console::Ui
