// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Console::Ui {

// Captions in one column, their values at one edge in the other.
class ValueGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueGrid(QWidget *parent = nullptr);

    int addRow(const QString &caption = {}); // its number
    void setCaption(int row, const QString &caption);
    // An unchanged text keeps its selection. Empty: a dash.
    void setValue(int row, const QString &text);
    void setRowVisible(int row, bool visible);

    int captionWidth() const;
    void setCaptionWidth(int width); // at least

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *caption;
        QLabel *value;
    };
    void colourCaptions();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

// Sections of one panel have one column of captions.
void alignCaptions(const QList<ValueGrid *> &grids);

} // namespace Console::Ui
