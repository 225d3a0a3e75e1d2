// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/meaning.h"

#include <QCoreApplication>
#include <QPalette>

namespace Console::Ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Danger:
        return {0xffb3261e, 0xffff9c91};
    case Meaning::Warning:
        return {0xff854800, 0xffffbb61};
    case Meaning::Success:
        return {0xff1b6e2c, 0xff6fd58a};
    case Meaning::Information:
        return {0xff0b57a4, 0xff86bdff};
    case Meaning::Unknown:
        return {0xff6b3fa0, 0xffcdb0ff};
    case Meaning::Muted:
        break;
    }
    return {0xff595959, 0xffbdbdbd};
}

struct MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::MeaningWords)
};

} // namespace

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor colourOf(Meaning meaning, const QPalette &palette)
{
    const Pair pair = pairOf(meaning);
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

QColor tintOf(Meaning meaning, const QPalette &palette)
{
    constexpr double share = 0.08;
    const QColor colour = colourOf(meaning, palette);
    const QColor window = palette.color(QPalette::Window);
    const auto mixed = [](int of, int over) {
        return qRound(of * share + over * (1 - share));
    };
    return {mixed(colour.red(), window.red()), mixed(colour.green(), window.green()),
            mixed(colour.blue(), window.blue())};
}

QString meaningWord(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Danger:
        return MeaningWords::tr("Danger");
    case Meaning::Warning:
        return MeaningWords::tr("Warning");
    case Meaning::Success:
        return MeaningWords::tr("Success");
    case Meaning::Information:
        return MeaningWords::tr("Information");
    case Meaning::Unknown:
        return MeaningWords::tr("Unknown");
    case Meaning::Muted:
        break;
    }
    return {};
}

} // namespace Console::Ui
