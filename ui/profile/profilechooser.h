// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// The tool bar's profile chooser. Ctrl+1 to Ctrl+9 choose the first nine profiles, Ctrl+Shift+A all
// of them, if several.
class ProfileChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileChooser(QWidget *parent = nullptr);

    void setChoices(const QList<Profile::Profile> &profiles);
    void setChosen(const std::optional<QUuid> &id); // emits nothing
    void setAllChosen();                            // emits nothing
    // Named after the profiles and updated with them.
    const QList<QAction *> &shortcuts() const { return m_shortcuts; }

Q_SIGNALS:
    void chosen(const QUuid &id); // by the user
    void allChosen();             // by the user
    void shortcutsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addAll();
    void showChosen();
    void retranslateUi();

    QLabel *m_caption;
    QComboBox *m_combo;
    QList<Profile::Profile> m_profiles;
    std::optional<QUuid> m_chosen;
    bool m_allChosen = false;
    QList<QAction *> m_shortcuts;
};

} // namespace Console::Ui
