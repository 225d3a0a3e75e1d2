// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// A banner over what it belongs to: what went wrong, what to do, and the facts one click away.
// It never takes the focus and never hides the data.
class ErrorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    // where: what it was about, where that is only a part; shown before the sentence.
    void showError(const Cloud::ApiError &error, const QString &where = {});
    void clear();
    const std::optional<Cloud::ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void updateIcon();

    std::optional<Cloud::ApiError> m_error;
    QString m_where;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_retry;
    QPushButton *m_details;
    QToolButton *m_close;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
