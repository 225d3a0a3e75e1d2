// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/folders.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace Console::Ui {

// Where the console keeps what, each folder with a button that opens it.
class FolderList final : public QWidget
{
    Q_OBJECT
public:
    explicit FolderList(const Folders &folders, QWidget *parent = nullptr);

    QString words() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Settings, Journal, Cache, Log };
    struct Row {
        Kind kind;
        QString path; // empty: none
        QLabel *caption;
        QLabel *place;
        QToolButton *open;
    };
    static QString captionOf(Kind kind);
    void retranslateUi();

    std::vector<Row> m_rows;
};

} // namespace Console::Ui
