// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/inventory/load/inventory.h"
#include "ui/widgets/noticebar.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <optional>

namespace Console::Ui {

class ErrorBar final : public NoticeBar
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    // where: the affected part, shown before the sentence; empty: all.
    void showError(const Cloud::ApiError &error, const QString &where = {});
    // What was read in part. Nothing if nothing is missing.
    void showGaps(const Inventory::ReadingGaps &gaps, const QString &where = {});
    void clear();

Q_SIGNALS:
    void retryRequested();

private:
    void retranslateUi() override;
    void fill(std::optional<Cloud::ApiError> error, const Inventory::ReadingGaps &gaps,
              const QString &where, bool saysSo);

    std::optional<Cloud::ApiError> m_error;
    Inventory::ReadingGaps m_gaps; // without an error
    QString m_where;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_retry;
    QPushButton *m_details;
    QToolButton *m_close;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
