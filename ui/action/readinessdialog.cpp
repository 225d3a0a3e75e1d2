// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/readinessdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/checkwords.h"
#include "ui/words/readinesswords.h"
#include "ui/words/visibletext.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QPlainTextEdit *codeField(QWidget *parent, const char *name, int lines)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * lines);
    return field;
}

void setVerdict(QLabel *icon, Action::Verdict verdict)
{
    const int size = icon->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, icon);
    icon->setPixmap(verdictIcon(verdict, icon->palette()).pixmap(QSize(size, size)));
    icon->setVisible(true);
}

// Starts with the verdict's word: an icon alone is not enough.
QString wordAndSentence(const Action::Readiness &readiness)
{
    return checkVerdictWord(readiness.verdict) + u": "_s + readinessSentence(readiness);
}

} // namespace

ReadinessDialog::ReadinessDialog(Action::ReadinessBook &book, Cloud::Gateway gateway,
                                 Cloud::ServerInstance server, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_book(book), m_gateway(std::move(gateway)), m_server(std::move(server)),
      m_clock(clock), m_title(plainLabel(this, u"title"_s)), m_keptIcon(new QLabel(this)),
      m_keptSentence(plainLabel(this, u"kept"_s)), m_runCaption(plainLabel(this, u"runCaption"_s)),
      m_systemCaption(new QLabel(this)), m_system(new QComboBox(this)),
      m_probe(codeField(this, "probe", 7)), m_copy(new QPushButton(this)),
      m_pasteCaption(plainLabel(this, u"pasteCaption"_s)), m_output(codeField(this, "output", 7)),
      m_icon(new QLabel(this)), m_judgement(plainLabel(this, u"judgement"_s)),
      m_problem(plainLabel(this, u"problem"_s)), m_keep(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    buildLayout();
    connect(m_system, &QComboBox::currentIndexChanged, this, &ReadinessDialog::showProbe);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_probe->toPlainText()); });
    connect(m_output, &QPlainTextEdit::textChanged, this, [this] {
        m_kept = false;
        m_keepProblem.clear();
        judge();
    });
    connect(m_keep, &QPushButton::clicked, this, &ReadinessDialog::keep);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_book, &Action::ReadinessBook::changed, this, &ReadinessDialog::showKept);
    retranslateUi();
    m_copy->setFocus();
    // Digits, as the average width is far larger in fonts with Chinese characters.
    resize(
        std::min(fontMetrics().horizontalAdvance(u'0') * 92, screen()->availableGeometry().width()),
        sizeHint().height());
}

void ReadinessDialog::buildLayout()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_title->setFont(big);
    m_copy->setIcon(icon(Icon::Copy));
    m_probe->setReadOnly(true);
    m_system->addItem(u"Windows"_s, int(Cloud::OsFamily::Windows));
    m_system->addItem(u"Linux"_s, int(Cloud::OsFamily::Linux));
    m_system->setCurrentIndex(m_server.os == Cloud::OsFamily::Linux ? 1 : 0);
    const bool asks = m_server.os == Cloud::OsFamily::Unknown;
    m_system->setVisible(asks);
    m_systemCaption->setVisible(asks);
    m_systemCaption->setBuddy(m_system);
    m_runCaption->setBuddy(m_probe);
    m_pasteCaption->setBuddy(m_output);
    m_copy->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    m_close->setDefault(true);
    for (QLabel *const label : {m_keptSentence, m_judgement, m_problem})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *kept = new QHBoxLayout;
    kept->addWidget(m_keptIcon, 0, Qt::AlignTop);
    kept->addWidget(m_keptSentence, 1);
    auto *run = new QHBoxLayout;
    run->addWidget(m_runCaption, 1);
    run->addWidget(m_systemCaption);
    run->addWidget(m_system);
    run->addWidget(m_copy);
    auto *judged = new QHBoxLayout;
    judged->addWidget(m_icon, 0, Qt::AlignTop);
    judged->addWidget(m_judgement, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(kept);
    layout->addLayout(run);
    layout->addWidget(m_probe, 1);
    layout->addWidget(m_pasteCaption);
    layout->addWidget(m_output, 1);
    layout->addLayout(judged);
    layout->addLayout(buttons);
    setTabOrder(m_system, m_copy);
    setTabOrder(m_copy, m_probe);
    setTabOrder(m_probe, m_output);
    setTabOrder(m_output, m_keep);
    setTabOrder(m_keep, m_close);
}

QDateTime ReadinessDialog::now() const { return m_clock.utcNow(); }

void ReadinessDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange) {
        showKept();
        judge();
    }
    QDialog::changeEvent(event);
}

void ReadinessDialog::retranslateUi()
{
    setWindowTitle(tr("Readiness of the guest"));
    setAccessibleName(tr("Readiness of the guest"));
    //: Name, number and region of a server
    m_title->setText(
        tr("%1 (%2, %3)")
            .arg(visibleName(m_server.name), m_server.id.number.text(), m_server.id.region.text()));
    m_systemCaption->setText(tr("&System:"));
    m_runCaption->setText(tr("&1. Run this probe in the server while it is healthy. It only "
                             "reads."));
    m_probe->setAccessibleName(tr("Probe"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the probe."));
    m_pasteCaption->setText(tr("&2. Paste its output here:"));
    m_output->setAccessibleName(tr("Output of the probe"));
    m_keep->setText(tr("&Keep"));
    m_keep->setToolTip(tr("Keeps the result for the checks before an interrupt."));
    m_close->setText(tr("Close"));
    showProbe();
    showKept();
    judge();
}

void ReadinessDialog::showProbe()
{
    const QString source =
        Action::ReadinessProbe::sourceFor(Cloud::OsFamily(m_system->currentData().toInt()));
    if (m_probe->toPlainText() != source)
        m_probe->setPlainText(source);
}

void ReadinessDialog::showKept()
{
    const Action::Readiness readiness =
        m_book.judge(m_gateway, m_server, now(), Action::RuleSet::builtIn().staleReadiness);
    setVerdict(m_keptIcon, readiness.verdict);
    QString sentence = wordAndSentence(readiness);
    if (!m_book.problem().isEmpty())
        sentence += u' ' + tr("The results file cannot be read (%1).").arg(m_book.problem());
    m_keptSentence->setText(sentence);
}

void ReadinessDialog::judge()
{
    using Found = Action::Readiness::State;
    const auto probe = Action::ReadinessProbe::fromText(m_output->toPlainText());
    QString sentence;
    bool keepable = false;
    if (probe) {
        const Action::Readiness readiness = Action::judgeReadiness(
            probe.value(), now(), m_server, now(), Action::RuleSet::builtIn().staleReadiness);
        keepable = readiness.state == Found::Judged || readiness.state == Found::Old;
        sentence = wordAndSentence(readiness);
        if (!probe.value().notUnderstood().isEmpty())
            sentence +=
                u' ' + tr("Not understood: %1.").arg(probe.value().notUnderstood().join(u", "_s));
        if (!probe.value().host().isEmpty())
            sentence += u' ' + tr("The machine's host name is %1.").arg(probe.value().host());
        setVerdict(m_icon, readiness.verdict);
    } else if (probe.error().kind != Action::ProbeError::Kind::Empty) {
        sentence = checkVerdictWord(Action::Verdict::Unknown) + u": "_s
            + probeErrorSentence(probe.error());
        setVerdict(m_icon, Action::Verdict::Unknown);
    } else {
        sentence = tr("The result appears here.");
        m_icon->hide();
    }
    m_judgement->setText(sentence);
    m_keep->setEnabled(keepable && !m_kept);
    QString said;
    if (!m_keepProblem.isEmpty())
        said = tr("The result could not be kept: %1").arg(m_keepProblem);
    else if (m_keeping)
        said = tr("Keeping…");
    else if (m_kept)
        said = m_book.damagedKeptAs().isEmpty()
            ? tr("Kept.")
            : tr("Kept. The damaged file is now %1.").arg(m_book.damagedKeptAs());
    m_problem->setText(said);
}

void ReadinessDialog::keep()
{
    const auto probe = Action::ReadinessProbe::fromText(m_output->toPlainText());
    if (!probe || m_keeping)
        return;
    m_keeping = true;
    m_keepProblem.clear();
    m_book.keep(m_gateway, m_server.id, probe.value(), now(), this,
                [this, text = m_output->toPlainText()](const QString &problem) {
                    m_keeping = false;
                    m_keepProblem = problem;
                    // The text may have changed since.
                    m_kept = problem.isEmpty() && m_output->toPlainText() == text;
                    judge();
                    if (m_kept)
                        m_close->setFocus();
                });
    judge();
}

} // namespace Console::Ui
