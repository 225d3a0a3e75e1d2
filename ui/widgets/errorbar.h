// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// One sentence about what went wrong, what to do, Retry, and the raw facts one click away.
class ErrorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const Cloud::ApiError &error);
    void clear();

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::optional<Cloud::ApiError> m_error;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_retry;
    QToolButton *m_details;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
