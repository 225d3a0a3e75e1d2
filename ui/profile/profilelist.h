// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"
#include "app/session/services.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// Saved profiles in order: moving, deleting with undo, exporting. Signals ask for what needs the
// form.
class ProfileList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileList(const Session::Services &services, QWidget *parent = nullptr);

    std::optional<QUuid> selected() const;
    void select(const std::optional<QUuid> &id); // empty: none; emits nothing
    // Ends the undo of the last deletion.
    void finishRemoval();

Q_SIGNALS:
    void chosen(); // by the user
    void addRequested();
    void duplicateRequested();
    void importRequested();
    void removed(const std::optional<QUuid> &next); // next: the row that took its place
    void restored(const QUuid &id);
    void messageRequested(const QString &text, bool good);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void retranslateUi();
    void fill();
    void updateButtons();
    void remove();
    void undoRemove();
    void moveBy(int places);
    void exportProfiles();

    Session::Services m_services;
    std::optional<Profile::Profile> m_removed; // can be restored
    qsizetype m_removedFrom = 0;
    QTimer m_undoTime;

    QListWidget *m_list;
    QLabel *m_removedText;
    QPushButton *m_undo;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace Console::Ui
