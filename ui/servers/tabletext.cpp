// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/tabletext.h"

#include "app/core/csv.h"
#include "ui/servers/servercells.h"
#include "ui/servers/servertablemodel.h"

#include <algorithm>

namespace Console::Ui {

namespace {

// As shown in the table; says if a server is no longer listed.
QString cellOf(const Inventory::StoreView &view, Inventory::RowId row,
               Inventory::ServerColumn column)
{
    return column == Inventory::ServerColumn::Status && view.isVanished(row)
        ? ServerTableModel::tr("Gone")
        : cellText(view, row, column);
}

// Keeps a cell from becoming several.
QString oneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; },
        QChar(u' '));
    return text;
}

} // namespace

QString TableText::text(Form form) const
{
    QString all = form == Form::Csv ? QString::fromUtf8(csv({headers})) : QString();
    for (const Inventory::RowId row : rows) {
        if (row >= view.end() || !view.isUsed(row))
            continue;
        QStringList cells;
        for (const Inventory::ServerColumn column : columns)
            cells += cellOf(view, row, column);
        if (form == Form::Csv) {
            all += QString::fromUtf8(csv({cells}));
            continue;
        }
        for (QString &cell : cells)
            cell = oneLine(harmlessCell(cell));
        if (!all.isEmpty())
            all += u'\n';
        all += cells.join(u'\t');
    }
    return all;
}

} // namespace Console::Ui
