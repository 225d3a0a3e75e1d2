// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilefields.h"
#include "ui/widgets/meaning.h"

#include <QGridLayout>
#include <QLabel>

#include <map>

namespace Console::Ui {

class WrappedLabel;

// A form's rows: caption, field, and below it a note. QFormLayout gives a row that was hidden no
// height if a wrapped note stands below another one (Qt 6.4.2).
class FieldRows final
{
public:
    using Field = Profile::ProfileField;

    explicit FieldRows(QWidget &form); // gives it a layout

    // In tab order. beside: a button for the field.
    void add(Field field, QWidget *widget, QWidget *beside = nullptr);
    bool isEmpty() const { return m_rows.empty(); }
    QWidget *widgetOf(Field field) const { return m_rows.at(field).widget; }
    void setShown(Field field, bool shown);
    bool isShown(Field field) const;
    // Also what screen readers say of the field. Empty: no note.
    void setNote(Field field, Meaning meaning, const QString &text);
    void retranslate();

private:
    struct Row {
        QLabel *caption = nullptr;
        QWidget *widget = nullptr;
        QWidget *beside = nullptr; // may be null
        WrappedLabel *note = nullptr;
    };

    QWidget &m_form;
    QGridLayout *m_grid;
    std::map<Field, Row> m_rows;
    QWidget *m_last = nullptr; // of the tab order
};

} // namespace Console::Ui
