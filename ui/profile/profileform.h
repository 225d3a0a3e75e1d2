// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/region.h"
#include "app/profile/importsources.h"
#include "app/profile/keystate.h"
#include "app/profile/profilefields.h"
#include "ui/profile/fieldrows.h"
#include "ui/profile/secretedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <map>
#include <optional>

namespace Console::Ui {

class EyeButton;
class RegionCombo;

// One profile's fields, checked while typing. Saves nothing.

class ProfileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    // stored: the book has the profile, so the keychain may have its secret.
    void setProfile(const Profile::Profile &profile, bool stored);
    // Where its secrets are.
    void setKeyStates(const Profile::KeyState &key, const Profile::KeyState &proxyPassword);
    void setOthers(const QList<Profile::Profile> &others); // their names are taken
    void setBackEnd(const QString &name); // the keychain's name; empty: not known yet
    void setRegions(const QList<Cloud::Region> &regions); // offered besides "all"

    // Typed values, trimmed; id from setProfile(). Invalid ones are empty or unchanged: see
    // problems().
    Profile::Profile profile() const;
    QList<Profile::FieldProblem> problems() const;
    // Shows all problems and focuses the first.
    void showAllProblems();
    bool isChanged() const; // since setProfile()
    SecretEdit &secretKey() { return *m_secretKey; }
    SecretEdit &proxyPassword() { return *m_proxyPassword; }
    // Leaves out the other fields; problems() are those of all.
    void showOnly(const QList<Profile::ProfileField> &fields);
    void proposeName(const QString &name);              // no change of the user's
    void usePair(const Profile::ImportCandidate &pair); // a whole one
    void focusEnvironment();
    void focusConnection(); // the CA file and the proxy
    void focusName();
    void focusKey(); // its first missing part

Q_SIGNALS:
    void edited(Console::Profile::ProfileField field);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Field = Profile::ProfileField;
    void fillCombos();
    void retranslateUi();
    void onEdited(Field field);
    void trim(Field field, QLineEdit *edit);
    void showNotes();
    void showPlaceholders();
    QString secretNote() const;
    QString regionNote() const;
    QString missingNote(Field field) const;
    QString noteOf(Field field) const;
    bool applies(Field field) const;
    bool takePair(QLineEdit &edit);
    void showWhatApplies();
    void chooseCaFile();

    Profile::Profile m_profile;
    QList<Profile::Profile> m_others;
    QString m_backEnd;
    bool m_stored = false;
    Profile::KeyState m_keyState;
    Profile::KeyState m_passwordState;
    bool m_filling = false;
    QList<Field> m_demanded;            // their problems are told, touched or not
    std::optional<QList<Field>> m_only; // the others are hidden; empty: none is
    std::map<Field, QString> m_trimmed; // removed text, shown until the next change
    QSet<int> m_touched;                // fields as ints

    FieldRows m_rows;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_gatewayUrl;
    RegionCombo *m_region;
    QLineEdit *m_accessKeyId;
    SecretEdit *m_secretKey;
    EyeButton *m_showKey;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxyHost;
    QLineEdit *m_proxyPort;
    QLineEdit *m_proxyUser;
    SecretEdit *m_proxyPassword;
    QComboBox *m_colour;
    QComboBox *m_guard;
};

} // namespace Console::Ui
