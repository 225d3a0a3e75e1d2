// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingrow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

SettingRow::SettingRow(SettingAccess access, Texts texts, QWidget &page)
    : QObject(&page), m_access(std::move(access)), m_texts(std::move(texts)), m_page(page),
      m_caption(new QLabel(&page)), m_help(plainLabel(&page)), m_back(new QToolButton(&page))
{
    m_help->setFont(fontFor(TextSize::Secondary));
    m_back->setIcon(icon(Icon::Undo));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    connect(m_back, &QToolButton::clicked, this, [this] {
        control()->setFocus(); // the button becomes disabled
        m_access.setBack();
    });
}

QWidget *SettingRow::control() const
{
    if (m_choices)
        return m_choices;
    if (m_number)
        return m_number;
    return m_switch;
}

void SettingRow::useChoices(const QVariantList &values)
{
    m_choices = new QComboBox(&m_page);
    for (const QVariant &value : values)
        m_choices->addItem(QString(), value);
    connect(m_choices, &QComboBox::activated, this,
            [this](int index) { m_access.set(m_choices->itemData(index)); });
}

void SettingRow::useNumber(int least, int most, int step)
{
    m_number = new QSpinBox(&m_page);
    m_number->setRange(least, most);
    m_number->setSingleStep(step);
    m_number->setKeyboardTracking(false); // takes effect when complete
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { m_access.set(value); });
}

void SettingRow::useSwitch()
{
    m_switch = new QCheckBox(&m_page);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { m_access.set(on); });
}

void SettingRow::addTo(QGridLayout &grid)
{
    const int row = grid.rowCount();
    if (m_switch) {
        m_caption->hide();
        grid.addWidget(m_switch, row, 0, 1, 2);
    } else {
        m_caption->setBuddy(control());
        grid.addWidget(m_caption, row, 0);
        grid.addWidget(control(), row, 1, Qt::AlignLeft);
    }
    grid.addWidget(m_back, row, 2);
    QWidget::setTabOrder(control(), m_back);
    grid.addWidget(m_help, row + 1, m_switch ? 0 : 1, 1, m_switch ? 2 : 1);
    // Below each row; also keeps a hidden one from leaving a gap.
    const int box = m_switch
        ? m_page.style()->pixelMetric(QStyle::PM_IndicatorWidth) + gridSteps(m_page, 1)
        : 0;
    m_help->setContentsMargins(box, 0, 0, gridSteps(m_page, 3));
    retranslateUi();
}

QString SettingRow::said(const QVariant &value) const
{
    if (m_switch)
        return value.toBool() ? tr("on") : tr("off");
    return m_texts.value ? m_texts.value(value) : value.toString();
}

void SettingRow::showChoice(const QVariant &value)
{
    int index = m_choices->findData(value);
    if (index < 0) { // from the file
        m_choices->addItem(said(value), value);
        index = m_choices->count() - 1;
    }
    m_choices->setCurrentIndex(index);
}

void SettingRow::update()
{
    const QVariant value = m_access.get();
    const QSignalBlocker quiet(control());
    if (m_choices)
        showChoice(value);
    else if (m_number)
        m_number->setValue(value.toInt());
    else
        m_switch->setChecked(value.toBool());
    m_back->setEnabled(value != m_access.standard);
}

void SettingRow::retranslateUi()
{
    const QString caption = m_texts.caption();
    const QString plain = withoutMnemonic(caption);
    if (m_switch)
        m_switch->setText(caption);
    else
        m_caption->setText(caption);
    control()->setAccessibleName(plain);
    if (m_choices) {
        for (int index = 0; index < m_choices->count(); ++index)
            m_choices->setItemText(index, said(m_choices->itemData(index)));
    }
    if (m_number)
        m_number->setSuffix(said(2).remove(u'2')); // "2 min" without its number
    const QString standard = tr("Default: %1").arg(said(m_access.standard));
    m_help->setText(m_texts.help ? m_texts.help() + u' ' + standard : standard);
    m_back->setToolTip(tr("Set back to the default"));
    m_back->setAccessibleName(tr("Set back: %1").arg(plain));
    update();
}

bool SettingRow::contains(const QStringList &words) const
{
    QString all = withoutMnemonic(m_texts.caption()) + u' ' + m_help->text();
    if (m_choices) {
        for (int index = 0; index < m_choices->count(); ++index)
            all += u' ' + m_choices->itemText(index);
    }
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::setVisible(bool visible)
{
    m_caption->setVisible(visible && !m_switch);
    control()->setVisible(visible);
    m_help->setVisible(visible);
    m_back->setVisible(visible);
}

} // namespace Console::Ui
