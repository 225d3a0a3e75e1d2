// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileform.h"

#include "app/profile/profileconnection.h"
#include "ui/profile/eyebutton.h"
#include "ui/profile/regioncombo.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/profilecolour.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/actionwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/keychainwords.h"
#include "ui/words/profilewords.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr std::array environments{Cloud::Environment::Public, Cloud::Environment::Government,
                                  Cloud::Environment::Financial, Cloud::Environment::Custom};
constexpr std::array guards{Profile::GuardLevel::ReadOnly, Profile::GuardLevel::Production,
                            Profile::GuardLevel::Standard, Profile::GuardLevel::Lab};
constexpr std::array proxyKinds{Profile::Proxy::Kind::System, Profile::Proxy::Kind::None,
                                Profile::Proxy::Kind::Explicit};

const QList<Profile::ProfileField> &allFields()
{
    using enum Profile::ProfileField;
    static const QList all{Name,      Environment, GatewayUrl, Region,       AccessKeyId,
                           SecretKey, Guard,       Colour,     CaFile,       ProxyKind,
                           ProxyHost, ProxyPort,   ProxyUser,  ProxyPassword};
    return all;
}

template <typename E> E chosen(const QComboBox *combo) { return E(combo->currentData().toInt()); }

template <typename E> void choose(QComboBox *combo, E value)
{
    combo->setCurrentIndex(combo->findData(int(value)));
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent), m_profile({.gateway = Cloud::Gateway::of(Cloud::Environment::Public)}),
      m_rows(*this), m_name(new QLineEdit(this)), m_environment(new QComboBox(this)),
      m_gatewayUrl(new QLineEdit(this)), m_region(new RegionCombo(this)),
      m_accessKeyId(new QLineEdit(this)), m_secretKey(new SecretEdit(this)),
      m_showKey(new EyeButton(*m_secretKey, this)), m_caFile(new QLineEdit(this)),
      m_browse(new QPushButton(this)), m_proxyKind(new QComboBox(this)),
      m_proxyHost(new QLineEdit(this)), m_proxyPort(new QLineEdit(this)),
      m_proxyUser(new QLineEdit(this)), m_proxyPassword(new SecretEdit(this)),
      m_colour(new QComboBox(this)), m_guard(new QComboBox(this))
{
    m_browse->setAutoDefault(false);
    clickByEnter(*m_browse);
    m_gatewayUrl->setPlaceholderText(u"https://"_s);
    m_gatewayUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_proxyPort->setMaximumWidth(widthOf(*this, 11));

    m_rows.add(Field::Name, m_name);
    m_rows.add(Field::Environment, m_environment);
    m_rows.add(Field::GatewayUrl, m_gatewayUrl);
    m_rows.add(Field::Region, m_region);
    m_rows.add(Field::AccessKeyId, m_accessKeyId);
    m_rows.add(Field::SecretKey, m_secretKey, m_showKey);
    m_rows.add(Field::Guard, m_guard);
    m_rows.add(Field::Colour, m_colour);
    m_rows.add(Field::CaFile, m_caFile, m_browse);
    m_rows.add(Field::ProxyKind, m_proxyKind);
    m_rows.add(Field::ProxyHost, m_proxyHost);
    m_rows.add(Field::ProxyPort, m_proxyPort);
    m_rows.add(Field::ProxyUser, m_proxyUser);
    m_rows.add(Field::ProxyPassword, m_proxyPassword);

    for (const auto &[field, edit] :
         std::initializer_list<std::pair<Field, QLineEdit *>>{{Field::Name, m_name},
                                                              {Field::GatewayUrl, m_gatewayUrl},
                                                              {Field::AccessKeyId, m_accessKeyId},
                                                              {Field::CaFile, m_caFile},
                                                              {Field::ProxyHost, m_proxyHost},
                                                              {Field::ProxyPort, m_proxyPort},
                                                              {Field::ProxyUser, m_proxyUser}}) {
        connect(edit, &QLineEdit::textChanged, this, [this, which = field] { onEdited(which); });
        connect(edit, &QLineEdit::editingFinished, this,
                [this, which = field, line = edit] { trim(which, line); });
    }
    connect(m_secretKey, &QLineEdit::textChanged, this, [this] { onEdited(Field::SecretKey); });
    connect(m_proxyPassword, &QLineEdit::textChanged, this,
            [this] { onEdited(Field::ProxyPassword); });
    connect(m_region, &QComboBox::editTextChanged, this, [this] { onEdited(Field::Region); });
    for (const auto &[field, combo] :
         std::initializer_list<std::pair<Field, QComboBox *>>{{Field::Environment, m_environment},
                                                              {Field::ProxyKind, m_proxyKind},
                                                              {Field::Colour, m_colour},
                                                              {Field::Guard, m_guard}})
        connect(combo, &QComboBox::currentIndexChanged, this,
                [this, which = field] { onEdited(which); });
    connect(m_browse, &QPushButton::clicked, this, &ProfileForm::chooseCaFile);
    retranslateUi();
    setProfile(m_profile, false);
}

ProfileForm::~ProfileForm()
{
    // A dying focused field emits editingFinished when the form is already destroyed.
    for (QLineEdit *const edit : findChildren<QLineEdit *>())
        edit->disconnect(this);
}

void ProfileForm::setProfile(const Profile::Profile &profile, bool stored)
{
    const QScopedValueRollback filling(m_filling, true);
    m_profile = profile;
    m_stored = stored;
    m_keyState = {};
    m_passwordState = {};
    m_demanded.clear();
    m_touched.clear();
    m_trimmed.clear();
    m_region->setFound({});
    m_name->setText(profile.name);
    choose(m_environment, profile.gateway.environment());
    const bool custom = profile.gateway.environment() == Cloud::Environment::Custom;
    m_gatewayUrl->setText(custom ? profile.gateway.url().toString() : QString());
    fillCombos();
    m_region->setRegion(profile.region);
    m_accessKeyId->setText(profile.accessKeyId);
    m_secretKey->wipe();
    m_caFile->setText(profile.caFile);
    choose(m_proxyKind, profile.proxy.kind);
    m_proxyHost->setText(profile.proxy.host);
    m_proxyPort->setText(profile.proxy.port == 0 ? QString() : QString::number(profile.proxy.port));
    m_proxyUser->setText(profile.proxy.user);
    m_proxyPassword->wipe();
    choose(m_colour, profile.colour);
    choose(m_guard, profile.guard);
    retranslateUi();
}

void ProfileForm::setKeyStates(const Profile::KeyState &key, const Profile::KeyState &proxyPassword)
{
    m_keyState = key;
    m_passwordState = proxyPassword;
    showPlaceholders();
    showNotes();
}

void ProfileForm::showPlaceholders()
{
    const auto placeholder = [this](const Profile::KeyState &state) {
        return m_stored && state.isThere() ? tr("Unchanged") : QString();
    };
    m_secretKey->setPlaceholderText(placeholder(m_keyState));
    m_proxyPassword->setPlaceholderText(placeholder(m_passwordState));
}

void ProfileForm::setOthers(const QList<Profile::Profile> &others)
{
    m_others = others;
    showNotes();
}

void ProfileForm::setBackEnd(const QString &name)
{
    m_backEnd = name;
    retranslateUi();
}

void ProfileForm::setRegions(const QList<Cloud::Region> &regions)
{
    m_region->setFound(regions);
    showNotes();
}

Profile::Profile ProfileForm::profile() const
{
    const auto typed = [](const QLineEdit *edit) {
        return Profile::trimmed(edit->text()).text;
    };
    Profile::Profile profile = m_profile;
    profile.name = typed(m_name);
    const auto environment = chosen<Cloud::Environment>(m_environment);
    if (environment == Cloud::Environment::Custom) {
        const auto gateway = Cloud::Gateway::fromText(typed(m_gatewayUrl));
        if (gateway)
            profile.gateway = gateway.value();
    } else {
        profile.gateway = Cloud::Gateway::of(environment);
    }
    profile.region = m_region->region();
    profile.accessKeyId = typed(m_accessKeyId);
    profile.caFile = typed(m_caFile);
    profile.proxy = {.kind = chosen<Profile::Proxy::Kind>(m_proxyKind)};
    if (profile.proxy.kind == Profile::Proxy::Kind::Explicit) {
        profile.proxy.host = typed(m_proxyHost);
        const auto port = Profile::proxyPortFrom(typed(m_proxyPort));
        profile.proxy.port = port ? port.value() : 0;
        profile.proxy.user = typed(m_proxyUser);
    }
    profile.colour = chosen<Profile::Colour>(m_colour);
    profile.guard = chosen<Profile::GuardLevel>(m_guard);
    return profile;
}

QList<Profile::FieldProblem> ProfileForm::problems() const
{
    QList<Profile::FieldProblem> problems = Profile::problemsOf(profile(), m_others);
    const auto has = [&problems](Field field) {
        return std::any_of(problems.begin(), problems.end(),
                           [field](const auto &one) { return one.field == field; });
    };
    // Invalid input, which a Profile cannot hold.
    if (chosen<Cloud::Environment>(m_environment) == Cloud::Environment::Custom
        && !has(Field::GatewayUrl)) {
        const auto fault = Profile::gatewayFault(Profile::trimmed(m_gatewayUrl->text()).text);
        if (fault)
            problems.append({Field::GatewayUrl, *fault});
    }
    if (const auto fault = m_region->fault())
        problems.append({Field::Region, *fault});
    const Secret secret = m_secretKey->secret();
    // Without any key, the user types both halves. While it is on its way, none is missing.
    const bool wanted = !m_stored || (m_keyState.isLacking() && m_profile.accessKeyId.isEmpty());
    if (!secret.isEmpty() || (wanted && m_keyState.kind != Profile::KeyState::Kind::Asking)) {
        if (const auto fault = Profile::secretFault(secret.bytes()))
            problems.append({Field::SecretKey, *fault});
    }
    if (Profile::wantsProxyPassword(profile())) {
        if (const auto fault = Profile::proxyPasswordFault(m_proxyPassword->secret().bytes()))
            problems.append({Field::ProxyPassword, *fault});
    }
    std::sort(problems.begin(), problems.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    return problems;
}

void ProfileForm::showAllProblems()
{
    m_demanded += m_only.value_or(allFields());
    showNotes();
    const auto all = problems();
    if (all.isEmpty())
        return;
    const auto first = std::find_if(all.begin(), all.end(),
                                    [this](const auto &one) { return m_rows.isShown(one.field); });
    if (first != all.end())
        m_rows.widgetOf(first->field)->setFocus();
}

bool ProfileForm::isChanged() const
{
    // Invalid input is not in the Profile, but was typed.
    const auto all = problems();
    const bool notUnderstood = std::any_of(all.begin(), all.end(), [](const auto &one) {
        return (one.field == Field::Region || one.field == Field::GatewayUrl)
            && one.fault != Profile::FieldFault::Empty;
    });
    return notUnderstood || profile() != m_profile || !m_secretKey->isEmpty()
        || !m_proxyPassword->isEmpty()
        || (chosen<Cloud::Environment>(m_environment) == Cloud::Environment::Custom
            && m_profile.gateway.environment() != Cloud::Environment::Custom);
}

void ProfileForm::focusEnvironment() { m_environment->setFocus(); }

void ProfileForm::focusConnection() { m_caFile->setFocus(); }

void ProfileForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::focusKey()
{
    QLineEdit *const edit = m_accessKeyId->text().isEmpty() ? m_accessKeyId : m_secretKey;
    edit->setFocus();
}

void ProfileForm::onEdited(Field field)
{
    if (m_filling)
        return;
    if ((field == Field::AccessKeyId && takePair(*m_accessKeyId))
        || (field == Field::SecretKey && takePair(*m_secretKey)))
        return; // each field has told of its part
    m_trimmed.erase(field);
    m_touched.insert(int(field));
    if (field == Field::Environment || field == Field::GatewayUrl)
        setRegions({}); // another gateway's
    showWhatApplies();
    showNotes();
    Q_EMIT edited(field);
}

void ProfileForm::trim(Field field, QLineEdit *edit)
{
    const Profile::FieldText left = Profile::trimmed(edit->text());
    if (!left.changed())
        return;
    edit->setText(left.text);
    m_trimmed[field] = trimmedSentence(left.blanksRemoved, left.lineEndsRemoved);
    showNotes();
}

bool ProfileForm::applies(Field field) const
{
    const bool proxy = chosen<Profile::Proxy::Kind>(m_proxyKind) == Profile::Proxy::Kind::Explicit;
    switch (field) {
    case Field::GatewayUrl:
        return chosen<Cloud::Environment>(m_environment) == Cloud::Environment::Custom;
    case Field::ProxyHost:
    case Field::ProxyPort:
    case Field::ProxyUser:
        return proxy;
    case Field::ProxyPassword:
        return proxy && !m_proxyUser->text().isEmpty();
    default:
        return true;
    }
}

void ProfileForm::showWhatApplies()
{
    for (const Field field : allFields())
        m_rows.setShown(field, applies(field) && (!m_only || m_only->contains(field)));
}

void ProfileForm::showOnly(const QList<Field> &fields)
{
    m_only = fields;
    showWhatApplies();
    showNotes();
}

void ProfileForm::proposeName(const QString &name)
{
    const QScopedValueRollback filling(m_filling, true);
    m_profile.name = name;
    m_name->setText(name);
}

void ProfileForm::showNotes()
{
    std::map<Field, Profile::FieldFault> faults;
    for (const Profile::FieldProblem &problem : problems())
        faults.emplace(problem.field, problem.fault);
    for (const Field field : allFields()) {
        const auto fault = faults.find(field);
        // Empty fields count as wrong only when saving.
        const bool told = fault != faults.end()
            && (m_demanded.contains(field)
                || (m_touched.contains(int(field)) && fault->second != Profile::FieldFault::Empty));
        const auto trimming = m_trimmed.find(field);
        const QString missing = missingNote(field);
        if (told)
            m_rows.setNote(field, Meaning::Warning, faultSentence({field, fault->second}));
        else if (trimming != m_trimmed.end())
            m_rows.setNote(field, Meaning::Muted, trimming->second);
        else if (!missing.isEmpty())
            m_rows.setNote(field, Meaning::Warning, missing);
        else
            m_rows.setNote(field, field == Field::Region ? Meaning::Warning : Meaning::Muted,
                           noteOf(field)); // of a region: that nobody lists it
    }
}

// A stored profile without its key is wrong even before saving.
QString ProfileForm::missingNote(Field field) const
{
    if (m_stored && field == Field::AccessKeyId && m_accessKeyId->text().isEmpty())
        return tr("This profile has no access key ID yet. Type yours, and the secret key that "
                  "belongs to it.");
    if (m_stored && field == Field::SecretKey && m_keyState.isLacking() && m_secretKey->isEmpty())
        return keyStateSentence(m_keyState) + u' ' + tr("Type it here.");
    return {};
}

QString ProfileForm::noteOf(Field field) const
{
    switch (field) {
    case Field::Region:
        return regionNote();
    case Field::Guard:
        return guardMeaning(chosen<Profile::GuardLevel>(m_guard));
    case Field::SecretKey:
        return m_secretKey->hasBlanksAround() ? trimmedSentence(true, false) : secretNote();
    default:
        return {};
    }
}

QString ProfileForm::regionNote() const
{
    return m_region->note(chosen<Cloud::Environment>(m_environment));
}

QString ProfileForm::secretNote() const
{
    using Kind = Profile::KeyState::Kind;
    const bool typed = !m_secretKey->isEmpty();
    if (m_keyState.kind == Kind::Asking || (m_stored && !typed))
        return keyStateSentence(m_keyState, m_backEnd);
    return m_backEnd.isEmpty() ? QString() : tr("Will be stored in: %1").arg(m_backEnd);
}

void ProfileForm::fillCombos()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto refill = [](QComboBox *combo, const auto &values, auto word) {
        const QVariant before = combo->currentData();
        combo->clear();
        for (const auto value : values)
            combo->addItem(word(value), int(value));
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    refill(m_environment, environments, environmentWord);
    refill(m_guard, guards, [](Profile::GuardLevel guard) { return guardWord(guard); });
    refill(m_proxyKind, proxyKinds, proxyWord);
    refill(m_colour, allColours(), colourWord);
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemIcon(i, swatch(Profile::Colour(m_colour->itemData(i).toInt())));
}

void ProfileForm::retranslateUi()
{
    fillCombos();
    m_rows.retranslate();
    m_browse->setText(tr("Browse…"));
    showPlaceholders();
    m_caFile->setPlaceholderText(tr("None: only the system's authorities are trusted"));
    showWhatApplies();
    showNotes();
}

// A pasted pair is taken apart, in whichever field it was pasted. Its text holds the secret.
bool ProfileForm::takePair(QLineEdit &edit)
{
    if (!edit.text().contains(u'\n'))
        return false;
    const auto pair = Profile::keyPairIn(secretIn(edit.text()).bytes());
    if (!pair)
        return false;
    {
        const QScopedValueRollback filling(m_filling, true);
        wipeText(edit);
    }
    usePair(*pair);
    return true;
}

void ProfileForm::usePair(const Profile::ImportCandidate &pair)
{
    m_accessKeyId->setText(pair.profile.accessKeyId);
    m_secretKey->setSecret(*pair.secret);
}

void ProfileForm::chooseCaFile()
{
    QFileDialog *const dialog = newFileDialog(*this, tr("CA file"));
    dialog->setNameFilter(tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)"));
    const QFileInfo old(m_caFile->text());
    if (old.isFile()) {
        dialog->setDirectory(old.absolutePath());
        dialog->selectFile(old.fileName());
    }
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void ProfileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange && !m_rows.isEmpty())
        showNotes();
    QWidget::changeEvent(event);
}

void ProfileForm::hideEvent(QHideEvent *event)
{
    m_secretKey->wipe();
    m_proxyPassword->wipe();
    QWidget::hideEvent(event);
}

} // namespace Console::Ui
