// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilechooser.h"

#include "ui/widgets/profilecolour.h"
#include "ui/words/profilewords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int whereRole = Qt::UserRole + 1;
constexpr int placeGap = 24; // device-independent pixels between name and place

// Draws environment and region in grey at the right.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(placeGap, 0, -placeGap / 4, 0),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(whereRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rwidth() +=
            placeGap + option.fontMetrics.horizontalAdvance(index.data(whereRole).toString());
        return size;
    }
};

} // namespace

ProfileChooser::ProfileChooser(QWidget *parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_combo);
    m_caption->setBuddy(m_combo);
    m_combo->setMinimumContentsLength(16);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setItemDelegate(new PlaceDelegate(m_combo));
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_profiles.size())
            Q_EMIT chosen(m_profiles.at(index).id);
        else if (index == m_profiles.size())
            Q_EMIT allChosen();
    });
    retranslateUi();
}

void ProfileChooser::setChoices(const QList<Profile::Profile> &profiles)
{
    m_profiles = profiles;
    fill();
}

void ProfileChooser::setChosen(const std::optional<QUuid> &id)
{
    m_chosen = id;
    m_allChosen = false;
    showChosen();
}

void ProfileChooser::setAllChosen()
{
    m_allChosen = true;
    showChosen();
}

void ProfileChooser::showChosen()
{
    const auto it =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [this](const Profile::Profile &one) { return m_chosen == one.id; });
    const QSignalBlocker quiet(m_combo);
    if (m_allChosen)
        m_combo->setCurrentIndex(m_combo->count() > m_profiles.size() ? m_combo->count() - 1 : -1);
    else
        m_combo->setCurrentIndex(it == m_profiles.end() ? -1 : int(it - m_profiles.begin()));
}

void ProfileChooser::addAll()
{
    m_combo->addItem(swatchOfMany(), tr("All profiles"));
    auto *action = new QAction(swatchOfMany(), tr("All profiles"), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(action, &QAction::triggered, this, &ProfileChooser::allChosen);
    m_shortcuts.append(action);
}

void ProfileChooser::fill()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const Profile::Profile &profile : std::as_const(m_profiles)) {
        m_combo->addItem(swatch(profile.colour), profile.name);
        const int row = m_combo->count() - 1;
        m_combo->setItemData(row, placeText(profile), whereRole);
        m_combo->setItemData(row, placeText(profile), Qt::AccessibleDescriptionRole);
        if (row >= 9)
            continue;
        // '&' in a name would become a mnemonic.
        QString text = profile.name;
        auto *action = new QAction(swatch(profile.colour), text.replace(u'&', u"&&"_s), this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT chosen(id); });
        m_shortcuts.append(action);
    }
    if (m_profiles.size() > 1)
        addAll();
    m_combo->view()->setMinimumWidth(m_combo->view()->sizeHintForColumn(0) + placeGap);
    showChosen();
    Q_EMIT shortcutsChanged();
}

void ProfileChooser::retranslateUi()
{
    m_caption->setText(tr("Profile"));
    fill();
}

void ProfileChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
