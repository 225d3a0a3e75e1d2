// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidget>

namespace Console::Ui {

// The answer as received, laid out for reading; folded at first.
class RawView final : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    void setAnswer(const QByteArray &body);
    // Indented XML, or the text as it is where it cannot be read.
    static QString pretty(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showText();

    QByteArray m_body;
    QToolButton *m_fold;
    QToolButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace Console::Ui
