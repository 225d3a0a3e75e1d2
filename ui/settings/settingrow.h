// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingaccess.h"

#include <QObject>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QToolButton;
class QWidget;

namespace Console::Ui {

// Asked again after a change of the language.
using LiveText = std::function<QString()>;

// One setting on a page: caption, control, what it does, its default, and the button that sets it
// back. A change takes effect at once. Owned by the page, which also owns the widgets.
class SettingRow final : public QObject
{
    Q_OBJECT
public:
    struct Texts {
        LiveText caption;
        LiveText help = {};
        std::function<QString(const QVariant &)> value = {}; // how a value is said
    };

    SettingRow(SettingAccess access, Texts texts, QWidget &page);

    // What the user changes; call one of them once.
    void useChoices(const QVariantList &values);
    void useNumber(int least, int most, int step);
    void useSwitch();

    void addTo(QGridLayout &grid);
    void update(); // from the setting
    void retranslateUi();
    bool contains(const QStringList &words) const;
    void setVisible(bool visible);
    QLatin1String name() const { return m_access.name; }
    QVariant value() const { return m_access.get(); }

private:
    QString said(const QVariant &value) const;
    void showChoice(const QVariant &value);
    QWidget *control() const;

    SettingAccess m_access;
    Texts m_texts;
    QWidget &m_page;
    QLabel *m_caption;
    QComboBox *m_choices = nullptr;
    QSpinBox *m_number = nullptr;
    QCheckBox *m_switch = nullptr;
    QLabel *m_help;
    QToolButton *m_back;
};

} // namespace Console::Ui
