// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/regioncombo.h"

#include "app/cloud/endpoint.h"
#include "ui/words/fieldwords.h"

#include <QEvent>
#include <QSignalBlocker>

#include <utility>

namespace Console::Ui {

RegionCombo::RegionCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    fill();
}

void RegionCombo::setFound(const QList<Cloud::Region> &regions)
{
    m_found = regions;
    fill();
}

void RegionCombo::setRegion(const std::optional<Cloud::RegionCode> &region)
{
    if (region)
        setEditText(region->text());
    else
        setCurrentIndex(0);
}

QString RegionCombo::typed() const
{
    const QString text = Profile::trimmed(currentText()).text;
    return text == itemText(0) ? QString() : text;
}

std::optional<Cloud::RegionCode> RegionCombo::region() const
{
    return Cloud::RegionCode::fromText(typed());
}

std::optional<Profile::FieldFault> RegionCombo::fault() const
{
    return Profile::regionFault(typed());
}

QString RegionCombo::note(Cloud::Environment environment) const
{
    const bool found = !m_found.isEmpty();
    QStringList codes;
    if (!found)
        codes = Cloud::documentedRegions(environment);
    for (const Cloud::Region &one : m_found)
        codes += one.code.text();
    const QString text = typed();
    if (text.isEmpty() || codes.isEmpty() || codes.contains(text))
        return {};
    return unknownRegionSentence(text, codes, found);
}

void RegionCombo::fill()
{
    const QSignalBlocker quiet(this);
    const QString before = currentText();
    const bool all = count() == 0 || before == itemText(0);
    clear();
    addItem(tr("All regions"));
    for (const Cloud::Region &one : std::as_const(m_found))
        addItem(one.code.text());
    if (all)
        setCurrentIndex(0);
    else
        setEditText(before); // as it was typed
}

void RegionCombo::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace Console::Ui
