// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/visibletext.h" // for the forms

#include <QList>
#include <QString>
#include <QStringList>

namespace Console::Ui {

// The report's content, shared by HTML and Markdown. Texts may contain markup: each format escapes
// them.
struct ReportDocument {
    enum class Tone { Good, Attention, Neutral }; // shown beside the word

    struct Fact {
        QString label;
        QString value; // may have several lines; empty: not recorded
    };
    struct Table {
        QStringList header = {};
        QList<QStringList> rows = {};
    };
    struct Code {
        QString caption = {};
        QString text = {};
    };
    struct Section {
        QString title;
        QString note = {};
        QList<Fact> facts = {};
        Table table = {};
        QList<Code> codes = {};
        bool timeline = false; // shows the axis; the table says the same
    };
    struct Point {
        qint64 atMs = 0; // the table says the same
        QString word = {};
        bool filled = true; // hollow: missing
    };

    QString language; // BCP 47
    QString title;
    QString word; // outcome or verdict
    QString when; // the time of `word`
    QString meaning;
    QStringList warnings = {};
    Tone tone = Tone::Neutral;
    QList<Section> sections = {};
    QList<Point> axis = {};
    bool open = false;   // readings continue beyond the last point
    QString notRecorded; // replaces an empty value
    QString footer;
};

} // namespace Console::Ui
