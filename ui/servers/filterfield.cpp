// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/filterfield.h"

#include "app/core/workers.h"
#include "app/inventory/rows/rowcounts.h"
#include "app/inventory/store/serverstore.h"
#include "ui/servers/filterhelp.h"
#include "ui/servers/filtersuggestions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/filterwords.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Inventory::FilterTerm;

constexpr qsizetype lettersOfAField = 2; // letters typed before fields are suggested
constexpr qsizetype longestProblem = 400;

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent), m_help(addAction(icon(Icon::Help), QLineEdit::TrailingPosition))
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, [this] {
        judge();
        tellText();
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { judge(); });
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(m_help, &QAction::triggered, this, &FilterField::showHelp);
    retranslateUi();
}

void FilterField::setStoreSource(std::function<Inventory::ServerStore *()> source)
{
    m_store = std::move(source);
}

void FilterField::showHelp()
{
    if (!isVisible() || findChild<FilterHelp *>())
        return;
    hideSuggestions();
    auto *help = new FilterHelp(*this);
    connect(help, &FilterHelp::chosen, this, [this](const QString &term) {
        const QString before = text();
        const bool apart = !before.isEmpty() && !before.back().isSpace();
        setText(before + (apart ? u" "_s : QString()) + term);
        setFocus(Qt::OtherFocusReason);
    });
    help->openBelow();
}

// --- problems

void FilterField::judge()
{
    const QString typed = shownText();
    const int cursor = cursorPosition() + int(m_preedit.size());
    auto terms = Inventory::filterTermsFromText(typed);
    // A term still being typed may lack its value or closing quote.
    const auto isFine = [this, cursor](const FilterTerm &term) {
        const bool typedNow =
            hasFocus() && term.position < cursor && cursor <= term.position + term.length;
        return term.problem == FilterTerm::Problem::None
            || (typedNow
                && (term.problem == FilterTerm::Problem::NoValue
                    || term.problem == FilterTerm::Problem::OpenQuote));
    };
    terms.erase(std::remove_if(terms.begin(), terms.end(), isFine), terms.end());
    m_wrong = std::move(terms);
    QStringList reasons;
    for (const FilterTerm &term : m_wrong)
        reasons += filterProblemWord(term, typed.mid(term.position, term.length));
    if (m_preedit.isEmpty())
        underline();
    const QString problem = reasons.join(u' ');
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(plainToolTip(problem));
    setAccessibleDescription(problem);
    showProblem();
}

QString FilterField::shownText() const
{
    QString shown = text();
    return shown.insert(cursorPosition(), m_preedit);
}

void FilterField::tellText()
{
    const QString shown = shownText();
    if (shown == m_told)
        return;
    m_told = shown;
    Q_EMIT shownTextChanged(shown);
}

// Over what is below: the field's place in a tool bar has no second line.
void FilterField::showProblem()
{
    const bool suggesting = m_suggestions && m_suggestions->isVisible();
    const bool told = isVisible() && isEnabled() && !m_problem.isEmpty() && !suggesting;
    if (!m_problemLabel)
        return;
    m_problemLabel->setVisible(told);
    m_problemLabel->setText(told ? cutText(visibleText(m_problem), longestProblem) : QString());
    if (!told)
        return;
    const QPoint below = mapTo(window(), QPoint(0, height()));
    m_problemLabel->setGeometry(below.x(), below.y(), width(),
                                m_problemLabel->heightForWidth(width()));
    m_problemLabel->raise();
}

// Input method formats make the field draw and scroll the underline. Never during composition: its
// text would be lost.
void FilterField::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colourOf(Meaning::Danger, palette()));
    for (const FilterTerm &term : m_wrong)
        attributes += QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, term.position - cursorPosition(), term.length, format);
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

// --- suggestions

void FilterField::suggest(bool asked)
{
    const Inventory::FilterPlace place = Inventory::filterPlaceAt(text(), cursorPosition());
    m_wantedValuesOf.reset();
    if (!place.relation.isEmpty()) {
        suggestValues(place);
        return;
    }
    m_valuesOf.reset();
    offer(asked || place.field.size() >= lettersOfAField ? Inventory::fieldChoices(place)
                                                         : QList<Inventory::FilterChoice>());
}

void FilterField::suggestValues(const Inventory::FilterPlace &place)
{
    const auto field = Inventory::filterFieldFromName(place.field);
    if (!field) {
        offer({});
        return;
    }
    if (field != m_valuesOf) { // otherwise loaded when the term was begun
        readValues(*field);
        return;
    }
    const auto choices = Inventory::valueChoices(place, m_values);
    // A complete term needs no suggestion.
    const bool complete =
        choices.size() == 1 && choices.first().value.compare(place.value, Qt::CaseInsensitive) == 0;
    offer(complete ? QList<Inventory::FilterChoice>() : choices);
}

void FilterField::readValues(FilterTerm::Field field)
{
    const Inventory::ServerStore *const store = m_store ? m_store() : nullptr;
    const auto take = [this, field](const QStringList &values) {
        m_valuesOf = field;
        m_values = values;
        suggestValues(Inventory::filterPlaceAt(text(), cursorPosition()));
    };
    if (!store) {
        take(Inventory::filterValues(field));
        return;
    }
    const Inventory::StoreView view = store->view();
    if (view.end() <= Inventory::rowsAtOnce) {
        take(Inventory::filterValuesIn(view, field));
        return;
    }
    m_wantedValuesOf = field;
    if (m_readingValues.isRunning())
        return;
    m_readingValues.start([view, field] { return Inventory::filterValuesIn(view, field); },
                          [this, take, field](const QStringList &values) {
                              const auto wanted = std::exchange(m_wantedValuesOf, std::nullopt);
                              if (!wanted || !hasFocus())
                                  return;
                              if (*wanted == field)
                                  take(values);
                              else
                                  readValues(*wanted);
                          });
}

void FilterField::offer(const QList<Inventory::FilterChoice> &choices)
{
    if (choices.isEmpty()) {
        if (m_suggestions)
            m_suggestions->hide();
        showProblem();
        return;
    }
    if (!m_suggestions) {
        m_suggestions = new FilterSuggestions(*this);
        connect(m_suggestions, &FilterSuggestions::chosen, this, &FilterField::take);
    }
    m_suggestions->offer(choices);
    showProblem();
}

void FilterField::hideSuggestions()
{
    m_wantedValuesOf.reset();
    m_valuesOf.reset();
    if (m_suggestions)
        m_suggestions->hide();
    showProblem();
}

void FilterField::take(const Inventory::FilterChoice &choice)
{
    const Inventory::FilterPlace place = Inventory::filterPlaceAt(text(), cursorPosition());
    // After a finished term comes a blank, after a field its value.
    const bool last = place.from + place.length == text().size();
    const QString term = choice.term + (last && !choice.value.isEmpty() ? u" "_s : QString());
    setSelection(place.from, place.length);
    insert(term); // not setText(), which cannot be undone
    suggest(false);
}

bool FilterField::suggestionKey(int key)
{
    if (!m_suggestions || !m_suggestions->isVisible())
        return false;
    constexpr int page = 10;
    switch (key) {
    case Qt::Key_Down:
        m_suggestions->move(1);
        return true;
    case Qt::Key_Up:
        m_suggestions->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_suggestions->move(page);
        return true;
    case Qt::Key_PageUp:
        m_suggestions->move(-page);
        return true;
    case Qt::Key_Escape:
        hideSuggestions();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto choice = m_suggestions->marked()) {
            take(*choice);
            return true;
        }
        hideSuggestions();
        return false;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        hideSuggestions();
        return false;
    default:
        return false;
    }
}

// --- events

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_suggestions && m_suggestions->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && suggestionKey(event->key()))
        return;
    if (plain && event->key() == Qt::Key_Down) {
        Q_EMIT tableRequested();
        return;
    }
    if (ctrl && event->key() == Qt::Key_Space) {
        suggest(true);
        return;
    }
    // Alt keys belong to the window; without a command for Alt+9, QLineEdit would write the digit.
    const auto alone = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
    if (alone == Qt::AltModifier && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool FilterField::focusNextPrevChild(bool next)
{
    if (const auto choice = next && m_suggestions ? m_suggestions->markedOrFirst() : std::nullopt) {
        take(*choice);
        return true;
    }
    return QLineEdit::focusNextPrevChild(next);
}

void FilterField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    judge(); // also if nothing was committed
    tellText();
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    judge();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideSuggestions();
    m_preedit.clear();
    judge();
    tellText();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    hideSuggestions();
}

void FilterField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    showProblem();
}

void FilterField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    if (!m_problemLabel) {
        m_problemLabel = new WrappedLabel(window());
        m_problemLabel->setObjectName("filterProblem"_L1);
        m_problemLabel->setAutoFillBackground(true);
        m_problemLabel->setFrameStyle(QFrame::Box | QFrame::Plain);
        m_problemLabel->setMargin(4);
        m_problemLabel->setMeaning(Meaning::Warning);
        m_problemLabel->setBackgroundRole(QPalette::ToolTipBase);
        m_problemLabel->setForegroundRole(QPalette::ToolTipText);
        m_problemLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    showProblem();
}

void FilterField::hideEvent(QHideEvent *event)
{
    hideSuggestions();
    QLineEdit::hideEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::EnabledChange)
        showProblem(); // disabled while locked
    if (event->type() == QEvent::PaletteChange)
        underline();
    QLineEdit::changeEvent(event);
}

void FilterField::retranslateUi()
{
    setAccessibleName(tr("Filter servers"));
    setPlaceholderText(tr("Filter servers"));
    m_help->setText(tr("Filter terms"));
    m_help->setToolTip(tr("What you can type here (Shift+F1)"));
    m_problem.clear();
    judge();
}

QSize FilterField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return {minimumWidth() > 0 ? minimumWidth() : usual.width(), usual.height()};
}

} // namespace Console::Ui
