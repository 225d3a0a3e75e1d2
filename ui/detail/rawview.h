// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// Indented XML; empty if malformed, too large, too deep, or with a document type, which no answer
// has.
std::optional<QString> prettyXml(const QByteArray &text);

// A received answer. Text that is not XML is shown unchanged.
class RawView final : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    void setText(const QByteArray &text); // empty: nothing to show
    const QByteArray &text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void fill(); // only when visible: answers may be large

    QByteArray m_text;
    bool m_filled = false;
    QPlainTextEdit *m_view;
    QLabel *m_note;
    QPushButton *m_copy;
};

} // namespace Console::Ui
