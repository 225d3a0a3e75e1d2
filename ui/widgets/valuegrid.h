// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Console::Ui {

// Captions in one column, their values at one edge in the other. For text from outside: never
// markup, and no accessible name, which would hide the text from screen readers.
class ValueGrid final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Text, // wrapped and selectable
        Code  // one line, elided in the middle
    };

    explicit ValueGrid(QWidget *parent = nullptr);

    int addRow(Kind kind = Kind::Text); // its number
    // With an icon before the text.
    int addRowWithIcon(QLabel *icon);
    void setCaption(int row, const QString &caption);
    // An unchanged text keeps its selection. Empty: a dash.
    void setValue(int row, const QString &text, const QString &toolTip = {});
    void setRowVisible(int row, bool visible);

    QString text() const; // "caption: value" of the shown rows, one a line

    int captionWidth() const;
    void setCaptionWidth(int width); // at least

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *caption;
        QLabel *value;
        QLabel *icon;
    };
    QLabel *newCaption();
    int add(const Row &row);
    void colourCaptions();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

// Selectable text without markup; owned by the parent.
QLabel *valueLabel(QWidget *parent);

// Does not touch an unchanged label, so a text selection survives. Empty: shown as a dash.
void setValue(QLabel *label, const QString &text);

// Sections of one panel have one column of captions.
void alignCaptions(const QList<ValueGrid *> &grids);

} // namespace Console::Ui
