// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTextBrowser>

class QTextFragment;

namespace Console::Ui {

// Shows a page of the guide: Markdown out of the program's resources, nothing from the network.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    QString page() const;
    void showPage(const QString &page);
    // Marks the words wherever they are; none: marks nothing.
    void mark(const QStringList &words);
    void goToBlock(int number);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress(); // what Markdown says nothing about: widths, lines, colours
    void dressText();
    void dressTables();
    void fitPictures();
    bool fitPicture(const QTextFragment &part); // whether it had another size
    void markWords();

    QStringList m_words;
};

} // namespace Console::Ui
