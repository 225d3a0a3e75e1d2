// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/typeahead.h"

#include "app/inventory/searchtext.h"
#include "ui/servers/servertablemodel.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace Console::Ui {

namespace {

// Typed alone they stand for a syllable; the initial ones of Hangul, as folding leaves them.
bool isConsonant(QChar c) { return c.unicode() >= 0x1100 && c.unicode() <= 0x1112; }

bool mayBeHangul(std::string_view key)
{
    return !key.empty() && static_cast<unsigned char>(key.front()) >= 0xEA;
}

// Syllables as they are, consonants for any syllable that begins with them.
bool beginsByConsonants(const QString &name, const QString &begin)
{
    const QString initials = Inventory::initialConsonants(name);
    if (initials.size() < begin.size())
        return false;
    for (qsizetype i = 0; i < begin.size(); ++i) {
        if (begin.at(i) != name.at(i) && begin.at(i) != initials.at(i))
            return false;
    }
    return true;
}

} // namespace

int TypeAhead::find(const QString &begin, int from) const
{
    const auto rows = m_model.shown().size();
    if (rows == 0)
        return -1;
    const Inventory::StoreView &view = m_model.store()->view();
    const std::string wanted = begin.toStdString();
    const bool consonants = std::any_of(begin.begin(), begin.end(), isConsonant);
    const auto begins = [&](std::string_view key) { // its first line is the name
        if (key.starts_with(wanted))
            return true;
        if (!consonants || !mayBeHangul(key))
            return false;
        const auto name = key.substr(0, key.find('\n'));
        return beginsByConsonants(QString::fromUtf8(name.data(), qsizetype(name.size())), begin);
    };
    for (std::size_t i = 0; i < rows; ++i) {
        const auto row = (std::size_t(std::max(from, 0)) + i) % rows;
        if (begins(view.searchKey(m_model.rowId(int(row)))))
            return int(row);
    }
    return -1;
}

int TypeAhead::next(const QString &typed, bool settled, int from, qint64 nowMs)
{
    const bool continues = !m_typed.isEmpty()
        && nowMs - m_lastMs < QGuiApplication::styleHints()->keyboardInputInterval();
    if (!continues) {
        m_typed.clear();
        m_nothing = false;
    }
    const QString begin = m_typed + Inventory::folded(typed);
    if (begin.trimmed().isEmpty() || !m_model.store())
        return -1;
    const bool stays = continues || m_previewed; // the current row may be the one
    const bool same = begin.size() > 1 && begin.count(begin.front()) == begin.size();
    if (settled) {
        m_typed = begin;
        m_lastMs = nowMs;
    }
    m_previewed = !settled;
    if (m_nothing && continues)
        return -1; // nor does anything begin with more
    int row = find(begin, stays ? from : from + 1);
    if (row < 0 && same)
        row = find(begin.left(1), from + 1);
    m_nothing = settled && row < 0 && !same;
    return row;
}

} // namespace Console::Ui
