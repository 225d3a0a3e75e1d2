// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/visibletext.h" // for the forms

#include <QList>
#include <QString>
#include <QStringList>

namespace Console::Ui {

// The report in words, before it takes a form: HTML and Markdown say the same in the same order.
// Every text here may hold anything, also what is markup in one of them: each form escapes it.
struct ReportDocument {
    enum class Tone { Good, Attention, Neutral }; // beside the word, never instead of it

    struct Fact {
        QString label;
        QString value;        // may have several lines; empty: not recorded
    };
    struct Table {
        QStringList header = {};
        QList<QStringList> rows = {};
    };
    struct Code { // shown as it is, unformatted
        QString caption = {};
        QString text = {};
    };
    struct Section {
        QString title;
        QString note = {}; // sentences before the rest
        QList<Fact> facts = {};
        Table table = {};
        QList<Code> codes = {};
        bool timeline = false; // the axis belongs here; its table says the same
    };
    struct Point {
        qint64 atMs = 0; // since the first one
        QString word = {};
        bool filled = true; // hollow: something that is missing
    };

    QString language; // BCP 47
    QString title;
    QString word;     // of the outcome or the verdict
    QString when;     // the time of that word
    QString meaning;
    QStringList warnings = {}; // to be read before anything else
    Tone tone = Tone::Neutral;
    QList<Section> sections = {};
    QList<Point> axis = {};
    bool open = false; // readings go on: the axis does not end at its last point
    QString notRecorded; // the word for an empty value
    QString footer;
};

} // namespace Console::Ui
